import { plainText } from '@framewright/markdown';
import { labelOf, type Entry, type Framework } from '@framewright/model';
import type { Words } from '../words/words.ts';
import { href, pathOf, type Link } from './links.ts';

/** What it takes to turn the model into what a page shows. */
export interface View {
  readonly framework: Framework;
  readonly words: Words;
  /** The language of the framework; English where it names none that is known. */
  readonly language: string;
  /** Path below which the site is served; begins and ends with a slash. */
  readonly base: string;
}

/** The name of an entry: its title as it is written, else its definition as words without marks. */
export function nameOf(view: View, entry: Entry): string {
  const { title } = entry.data;
  return title === undefined || title === '' ? proseWords(view, labelOf(entry)) : title;
}

/** Prose as words without marks. */
export function proseWords(view: View, markdown: string): string {
  return plainText(markdown, (id) => view.framework.byId.get(id)?.data.title);
}

/** The way to the page of an entry. */
export function linkTo(view: View, entry: Entry): Link {
  const code = 'code' in entry.data ? entry.data.code : undefined;
  return { label: nameOf(view, entry), href: href(view.base, pathOf(entry)), ...(typeof code === 'string' ? { code } : {}) };
}

/** The way to the entry of an id; the bare id where there is no such entry. */
export function linkToId(view: View, id: string): Link {
  const entry = view.framework.byId.get(id);
  return entry ? linkTo(view, entry) : { label: id };
}

/** The titles of contexts by id, in the order of the manifest; ids that it does not name follow as they are. */
export function contextTitles(view: View, ids: readonly string[]): readonly string[] {
  const contexts = view.framework.manifest.data.contexts ?? [];
  const known = contexts.filter(({ id }) => ids.includes(id)).map(({ title }) => title);
  return [...known, ...ids.filter((id) => !contexts.some((context) => context.id === id))];
}
