import { plainText, type LabelOf } from '@framewright/markdown';
import { canonicalLanguage, entryTypes, labelOf, type Entry, type Framework, pathOf } from '@framewright/model';
import type { Edition, Editions } from './editions.ts';
import { wordsOnPagesIn } from '../languages/interface.ts';
import { marked } from '../languages/language-marks.ts';
import { otherLanguages } from '../languages/published-languages.ts';
import { translatedFramework } from '../languages/translated-framework.ts';
import type { Words } from '../words/words.ts';
import { href, type Link } from '../address/entry-paths.ts';

/** Everything that turns the model into what a page shows. */
export interface View {
  readonly framework: Framework;
  readonly words: Words;
  /** The language of the content; English if the framework names no known one. */
  readonly language: string;
  /** That language, if it is not the one in which the framework is written. */
  readonly tongue: string | undefined;
  /** The titles and prose that fall back to the language of the framework. */
  readonly fallbacks: ReadonlySet<string>;
  /** The common path of the addresses of the edition in that language, relative to the start of the site. */
  readonly path: string;
  /** The same below the root of the server: begins and ends with a slash. */
  readonly base: string;
  readonly edition: Edition;
  readonly editions: Editions;
}

/** The view of one edition. @param tongue a language that it is published in besides its own; ignored if there is none of that name */
export function viewOf(editions: Editions, edition: Edition, tongue?: string): View {
  const other = tongue !== undefined && otherLanguages(edition.framework).includes(tongue) ? tongue : undefined;
  const known = views.get(edition)?.get(other);
  if (known) return known;
  const language = other ?? languageOf(edition.framework);
  const { framework, fallbacks } =
    other === undefined ? { framework: edition.framework, fallbacks: none } : translatedFramework(edition.framework, other);
  const step = other === undefined ? '' : `${other}/`;
  const view: View = {
    framework,
    words: wordsOnPagesIn(language, editions.spoken, edition.framework),
    language,
    tongue: other,
    fallbacks,
    path: `${edition.path}${step}`,
    base: `${edition.base}${step}`,
    edition,
    editions,
  };
  views.set(edition, new Map([...(views.get(edition) ?? []), [other, view]]));
  return view;
}

/** The views of one edition: in its own language, then in the others. */
export function viewsOf(editions: Editions, edition: Edition): readonly View[] {
  return [undefined, ...otherLanguages(edition.framework)].map((tongue) => viewOf(editions, edition, tongue));
}

const views = new WeakMap<Edition, ReadonlyMap<string | undefined, View>>();
const none: ReadonlySet<string> = new Set();

/** The language in which a framework is written; English where it names none that is known. */
export function languageOf(framework: Framework): string {
  try {
    const language = canonicalLanguage(framework.manifest.data.language);
    return Intl.getCanonicalLocales(language).length === 1 ? language : 'en';
  } catch {
    return 'en';
  }
}

/** The name of an entry: its title as written, else its definition without markup. What is not released is not translated either. */
export function nameOf(view: View, entry: Entry): string {
  const { title } = entry.data;
  if (title === undefined || title === '') return proseWords(view, labelOf(entry));
  const isFallback = view.fallbacks.has(title) || (view.tongue !== undefined && !entryTypes[entry.type].released);
  return isFallback ? marked('fallback', title) : title;
}

/** Prose without Markdown. */
export function proseWords(view: View, markdown: string): string {
  const text = plainText(markdown, linkNames(view));
  return view.fallbacks.has(markdown) ? marked('fallback', text) : text;
}

/** What links in prose are called: as their entries here, else as those in the working tree. */
export function linkNames({ framework, editions }: View): LabelOf {
  return (id) => (framework.byId.get(id) ?? editions.draft.framework.byId.get(id))?.data.title;
}

/** The link to the page of an entry. What is never released has a single page, outside all editions. */
export function linkTo(view: View, entry: Entry): Link {
  const code = 'code' in entry.data ? entry.data.code : undefined;
  const base = entryTypes[entry.type].released ? view.base : view.editions.root;
  return { label: nameOf(view, entry), href: href(base, pathOf(entry)), ...(typeof code === 'string' ? { code } : {}) };
}

/** The link to the entry with an id: here, else in the working tree; the bare id if there is no such entry. */
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
