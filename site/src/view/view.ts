import { plainText } from '@framewright/markdown';
import { entryTypes, labelOf, type Entry, type Framework } from '@framewright/model';
import type { Edition, Editions } from '../editions/editions.ts';
import { wordsFor, type Words } from '../words/words.ts';
import { href, pathOf, type Link } from './links.ts';

/** What it takes to turn the model into what a page shows. */
export interface View {
  readonly framework: Framework;
  readonly words: Words;
  /** The language of the framework; English where it names none that is known. */
  readonly language: string;
  /** Path below which the edition lies that is shown; begins and ends with a slash. */
  readonly base: string;
  readonly edition: Edition;
  readonly editions: Editions;
}

/** The view of one edition. */
export function viewOf(editions: Editions, edition: Edition): View {
  const known = views.get(edition);
  if (known) return known;
  const language = knownLanguage(edition.framework.manifest.data.language);
  const view = { framework: edition.framework, words: wordsFor(language), language, base: edition.base, edition, editions };
  views.set(edition, view);
  return view;
}

const views = new WeakMap<Edition, View>();

function knownLanguage(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** The name of an entry: its title as it is written, else its definition as words without marks. */
export function nameOf(view: View, entry: Entry): string {
  const { title } = entry.data;
  return title === undefined || title === '' ? proseWords(view, labelOf(entry)) : title;
}

/** Prose as words without marks. */
export function proseWords(view: View, markdown: string): string {
  return plainText(markdown, (id) => (view.framework.byId.get(id) ?? view.editions.draft.framework.byId.get(id))?.data.title);
}

/** The way to the page of an entry. What is never released has one page only, outside all editions. */
export function linkTo(view: View, entry: Entry): Link {
  const code = 'code' in entry.data ? entry.data.code : undefined;
  const base = entryTypes[entry.type].released ? view.base : view.editions.root;
  return { label: nameOf(view, entry), href: href(base, pathOf(entry)), ...(typeof code === 'string' ? { code } : {}) };
}

/** The way to the entry of an id: here, else in the working tree; the bare id where there is no such entry. */
export function linkToId(view: View, id: string): Link {
  const entry = view.framework.byId.get(id);
  if (entry) return linkTo(view, entry);
  const { draft } = view.editions;
  const drafted = draft.framework.byId.get(id);
  return drafted ? linkTo(viewOf(view.editions, draft), drafted) : { label: id };
}

/** The titles of contexts by id, in the order of the manifest; ids that it does not name follow as they are. */
export function contextTitles(view: View, ids: readonly string[]): readonly string[] {
  const contexts = view.framework.manifest.data.contexts ?? [];
  const known = contexts.filter(({ id }) => ids.includes(id)).map(({ title }) => title);
  return [...known, ...ids.filter((id) => !contexts.some((context) => context.id === id))];
}
