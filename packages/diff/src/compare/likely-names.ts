import { canonicalJson, mistakesBetween, pathFor, type Entry, type Framework } from '@framewright/model';
import type { EntryMatches, Gone } from './match-entries.ts';

/** A new entry that an entry that is gone has probably become. */
export interface LikelyName {
  readonly entry: Entry;
  readonly path: string;
  /** What the two have in common, in words. */
  readonly because: readonly string[];
}

/** Beyond so many pairs only titles and texts that are the very same are looked at. */
const mostPairs = 40_000;

/** How much has to be the same for two requirements, texts or titles to be alike. */
const alikeFrom = 0.6;

/** The likely names of entries that are gone and follow no other: each new entry is proposed for one, and the most alike go first. */
export function likelyNames(before: Framework, after: Framework, { gone, added }: EntryMatches): ReadonlyMap<Entry, LikelyName> {
  const left = gone.filter(({ how }) => how === 'vanished' || how === 'withdrawn').map(({ entry }: Gone) => entry);
  const isSmall = left.length * added.length <= mostPairs;
  const [old, current] = [featuresIn(before), featuresIn(after)];
  const pairs = left.flatMap((entry) =>
    added
      .filter(({ type }) => type === entry.type)
      .flatMap((other) => {
        const { score, because } = likeness(old(entry), current(other), isSmall);
        return because.length === 0 ? [] : [{ entry, other, score, because }];
      }),
  );
  const found = new Map<Entry, LikelyName>();
  const taken = new Set<Entry>();
  for (const { entry, other, because } of pairs.toSorted((a, b) => b.score - a.score)) {
    if (found.has(entry) || taken.has(other)) continue;
    found.set(entry, { entry: other, path: other.source?.file.path ?? pathFor(other.type, other.id), because });
    taken.add(other);
  }
  return found;
}

/** What two entries are compared by. */
interface Features {
  readonly title: string;
  readonly words: ReadonlySet<string>;
  /** The words of all its texts, in one line. */
  readonly text: string;
  /** What it requires, or what requires it. */
  readonly requires: ReadonlySet<string>;
}

function featuresIn(framework: Framework): (entry: Entry) => Features {
  const askedBy = new Map<string, Set<string>>();
  for (const { id, data } of framework.entries.role)
    for (const competence of Object.keys(data.requires ?? {})) {
      const roles = askedBy.get(competence) ?? new Set();
      askedBy.set(competence, roles.add(id));
    }
  const known = new Map<Entry, Features>();
  return (entry) => {
    const made = known.get(entry) ?? featuresOf(entry, askedBy.get(entry.id) ?? new Set());
    known.set(entry, made);
    return made;
  };
}

function featuresOf({ type, data }: Entry, askedBy: ReadonlySet<string>): Features {
  const own = data as unknown as Readonly<Record<string, unknown>>;
  const text = ['definition', 'text', 'descriptors', 'levelSections', 'sections']
    .flatMap((key) => (own[key] === undefined ? [] : [canonicalJson(own[key])]))
    .join(' ')
    .toLowerCase();
  const requires = own['requires'];
  return {
    title: String(own['title'] ?? '').toLowerCase(),
    words: new Set(text.match(/[\p{L}\p{N}]{3,}/gu) ?? []),
    text,
    requires: type === 'competence' ? askedBy : new Set(Object.keys(typeof requires === 'object' && requires !== null ? requires : {})),
  };
}

function likeness(a: Features, b: Features, isSmall: boolean): { readonly score: number; readonly because: readonly string[] } {
  const text = a.text === b.text ? Number(a.text !== '') : isSmall ? shared(a.words, b.words) : 0;
  const requires = Math.min(a.requires.size, b.requires.size) < 2 ? 0 : isSmall ? shared(a.requires, b.requires) : 0;
  const title = a.title === b.title ? Number(a.title !== '') : isSmall ? nearness(a.title, b.title) : 0;
  return {
    score: text + requires + title,
    because: [
      ...(title >= alikeFrom ? [title === 1 ? 'the same title' : 'a title that is near'] : []),
      ...(text >= alikeFrom ? [text === 1 ? 'the same texts' : 'texts that are alike'] : []),
      ...(requires >= alikeFrom ? [requires === 1 ? 'the same requirements' : 'nearly the same requirements'] : []),
    ],
  };
}

/** How much two sets share of what either holds. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const item of a) if (b.has(item)) both += 1;
  const all = a.size + b.size - both;
  return all === 0 ? 0 : both / all;
}

function nearness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  return longest < 4 || longest > 200 ? 0 : 1 - mistakesBetween(a, b) / longest;
}
