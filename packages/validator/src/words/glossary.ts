import type { Entry } from '@framewright/model';
import { allEntries } from '../entries/all-subjects.ts';
import { phrasePattern } from './phrase-pattern.ts';
import { isPlural, pluralOf } from './plural-of.ts';
import type { FrameworkContext } from '../memory/framework-context.ts';
import { whileSame } from '../memory/while-same.ts';
import { isReadable } from '../entries/written-entry.ts';

/** The words of a glossary, ready to be looked for in English prose. */
export interface Glossary {
  /** Finds whatever may be a name of a term. */
  readonly pattern: RegExp;
  /** The term that goes by these words; undefined if they only look like it: an acronym has its own capitals. */
  termOf(words: string): TermName | undefined;
  /** Whether the words at a place belong to the longer name of another entry. */
  isInName(text: string, start: number, end: number): boolean;
}

/** A name of a term, or the plural of one. */
export interface TermName {
  readonly id: string;
  /** Whether the name itself is a plural, as “minutes”. */
  readonly isPlural: boolean;
  /** How it has to be written, where capitals are part of it. */
  readonly exactly?: string;
}

/**
 * The glossary of a framework, names and their plurals; the same object as long as all names are the same.
 * It leaves out deprecated terms, and what readers always have in view: the words of the framework's title and the names of its contexts.
 */
export function glossaryOf(context: FrameworkContext): Glossary {
  return glossaryOfNames(context.memory, allEntries(context));
}

/** What counts of an entry, as text that can be compared. */
interface Named {
  readonly id: string;
  readonly as: 'frame' | 'term' | 'other';
  readonly names: readonly string[];
}

function namesIn(entry: Entry): string {
  const { title, aliases, status, contexts } = entry.data as {
    readonly title?: string;
    readonly aliases?: readonly string[];
    readonly status?: string;
    readonly contexts?: readonly { readonly title: string }[];
  };
  // What a file that can’t be read would be called is not known.
  const names = title === undefined || status === 'deprecated' || !isReadable(entry) ? [] : [title, ...(aliases ?? [])];
  const named: Named =
    entry.type === 'manifest'
      ? { id: entry.id, as: 'frame', names: [...names, ...(contexts ?? []).map((context) => context.title)] }
      : { id: entry.id, as: entry.type === 'term' ? 'term' : 'other', names };
  return JSON.stringify(named);
}

const glossaryOfNames = whileSame(namesIn, (names): Glossary => {
  const all = names.map((named) => JSON.parse(named) as Named);
  const namesOf = (as: Named['as']): readonly string[] => all.flatMap((named) => (named.as === as ? named.names : []));
  const known = formsOf(all.filter((named) => named.as === 'term'));
  const everywhere = new Set(termsIn(namesOf('frame').join('\n'), known));
  const forms = new Map([...known].filter(([, { id }]) => !everywhere.has(id)));
  const pattern = phrasePattern(forms.keys());
  const longer = namesAround(namesOf('other').map(folded), pattern);
  return {
    pattern,
    termOf(words) {
      const form = forms.get(folded(words));
      return form?.exactly === undefined || form.exactly === words ? form : undefined;
    },
    isInName: (text, start, end) =>
      (longer.get(folded(text.slice(start, end))) ?? []).some(
        ({ name, at }) => folded(text.slice(Math.max(0, start - at), start - at + name.length)) === name,
      ),
  };
});

/** The terms by what they may be called, folded. Of terms with the same name the first by id has it. */
function formsOf(terms: readonly Named[]): ReadonlyMap<string, TermName> {
  const forms = new Map<string, TermName>();
  for (const { id, names } of terms.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    for (const name of names) {
      for (const form of [name, pluralOf(name)]) {
        const isAcronym = /\p{Lu}[\p{N}-]?\p{Lu}/u.test(form);
        if (!forms.has(folded(form))) forms.set(folded(form), { id, isPlural: isPlural(name), ...(isAcronym ? { exactly: form } : {}) });
      }
    }
  }
  return forms;
}

function termsIn(text: string, forms: ReadonlyMap<string, TermName>): readonly string[] {
  return [...text.matchAll(phrasePattern(forms.keys()))].flatMap(([words]) => forms.get(folded(words))?.id ?? []);
}

/** The names that hold the name of a term and more, by that name, with where it stands in them. */
function namesAround(
  names: readonly string[],
  pattern: RegExp,
): ReadonlyMap<string, readonly { readonly name: string; readonly at: number }[]> {
  const places = names.flatMap((name) =>
    [...name.matchAll(pattern)].flatMap(({ 0: words, index }) => (words === name ? [] : [{ words, name, at: index }])),
  );
  return Map.groupBy(places, ({ words }) => words);
}

function folded(words: string): string {
  return words.toLowerCase().replace(/\s+/gu, ' ');
}
