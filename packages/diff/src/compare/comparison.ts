import {
  withCanonicalLanguages,
  createFramework,
  scaleOf,
  type Entry,
  type EntryOf,
  type EntryType,
  type Framework,
  type TranslationEntry,
  statusOf,
} from '@framewright/model';
import { isDigestOf } from '@framewright/markdown';
import { followNames, followProse } from './follow-names.ts';
import { matchEntries, replacements, type EntryMatches } from './match-entries.ts';
import type { Data, Pair, TranslationPair } from './pair.ts';
import { vocabularyChanges, type VocabularyChanges } from './vocabulary-changes.ts';
import { asRead } from './reading.ts';
import { roleReports, type RoleReport } from './role-reports.ts';
import { differingKeys, isSame } from './same.ts';
import { scaleChange, type ScaleChange } from './scale-changes.ts';

/** Two frameworks, matched: the input of every change kind. */
export interface Comparison {
  readonly before: Framework;
  readonly after: Framework;
  readonly matches: EntryMatches;
  readonly vocabulary: VocabularyChanges;
  readonly manifest: Pair;
  /** The manifest, and each entry that is on both sides and differs. */
  readonly pairs: readonly Pair[];
  /** The scales among them, with the changes of their levels and dimensions. */
  readonly scales: readonly { readonly pair: Pair; readonly change: ScaleChange }[];
  /** The changes in what roles require. */
  readonly roles: readonly RoleReport[];
  /** The translations of entries that are on both sides. */
  readonly translations: readonly TranslationPair[];
  /** From id after to ids before, where they differ. */
  readonly formerly: ReadonlyMap<string, readonly string[]>;
}

/**
 * Matches two frameworks.
 * @param released releases between the two, oldest first
 */
export function compareFrameworks(before: Framework, after: Framework, released: readonly Framework[]): Comparison {
  const matches = matchEntries(before, after, released);
  const vocabulary = vocabularyChanges(before, after, matches);
  const manifest = pairOf(inUsualLetters(before.manifest), inUsualLetters(after.manifest), vocabulary);
  const kept = matches.kept.map((pair) => pairOf(pair.before, pair.after, vocabulary));
  const pairs = [manifest, ...kept].filter(({ keys, before: was, after: is }) => keys.size > 0 || was.id !== is.id);
  const formerly = new Map<string, string[]>();
  for (const [id, ids] of matches.followed) for (const each of ids) formerly.set(each, [...(formerly.get(each) ?? []), id]);
  return {
    before,
    after,
    matches,
    vocabulary,
    manifest,
    pairs,
    scales: pairs
      .filter(({ type }) => type === 'scale')
      .map((pair) => ({ pair, change: scaleChange(pair.before as EntryOf<'scale'>, pair.after as EntryOf<'scale'>) })),
    roles: rolesOf(before, after, kept, vocabulary, pairs),
    translations: translationsOf(before, after, [manifest, ...kept], vocabulary),
    formerly,
  };
}

/** Other letters of the same languages are no change. */
function inUsualLetters(manifest: EntryOf<'manifest'>): EntryOf<'manifest'> {
  const data = withCanonicalLanguages(manifest.data);
  return data === manifest.data ? manifest : { ...manifest, data };
}

function pairOf(before: Entry, after: Entry, vocabulary: VocabularyChanges): Pair {
  const current = after.data as unknown as Data;
  const followed = followNames(before, vocabulary, current);
  const isSameData = followed === current || differingKeys(followed, current).size === 0;
  const old = isSameData ? followed : (asRead(followed, current) as Data);
  return { type: after.type, before, after, old, new: current, keys: isSameData ? new Set() : differingKeys(old, current) };
}

function rolesOf(
  before: Framework,
  after: Framework,
  kept: readonly Pair[],
  vocabulary: VocabularyChanges,
  pairs: readonly Pair[],
): readonly RoleReport[] {
  const successors = (id: string): readonly string[] => {
    const entry = after.byId.get(id);
    return entry && statusOf(entry) === 'deprecated' ? replacements(entry) : [];
  };
  const compareAll =
    kept.some((pair) => pair.type === 'competence' && changesScale(before, after, pair)) || pairs.some(movesFirstDimension);
  return roleReports(
    followedFramework(before, kept, vocabulary, after),
    after,
    kept.filter(({ type }) => type === 'role'),
    { contexts: after.manifest.data.contexts?.map(({ id }) => id) ?? [], successors },
    compareAll,
  );
}

/** A bare level means the first dimension of the scale. */
function movesFirstDimension({ type, old, new: current }: Pair): boolean {
  const first = (data: Data): string | undefined => (data as unknown as EntryOf<'scale'>['data']).dimensions[0]?.id;
  return type === 'scale' && first(old) !== first(current);
}

function changesScale(before: Framework, after: Framework, pair: Pair): boolean {
  if (!pair.keys.has('kind') && !pair.keys.has('scale')) return false;
  const scale = scaleOf(before, (pair.before as EntryOf<'competence'>).data);
  return scale?.id !== scaleOf(after, (pair.after as EntryOf<'competence'>).data)?.id;
}

/** The framework before, with the changes of the vocabulary applied to every entry. */
function followedFramework(before: Framework, kept: readonly Pair[], vocabulary: VocabularyChanges, after: Framework): Framework {
  if (vocabulary.isPlain) return before;
  const followed = new Map(kept.map((pair) => [pair.before, { type: pair.type, id: pair.after.id, data: pair.old } as unknown as Entry]));
  const entries = [...before.byId.values()].map(
    (entry) => followed.get(entry) ?? ({ ...entry, data: followNames(entry, vocabulary, {}) } as unknown as Entry),
  );
  const ids = new Set(entries.map(({ id }) => id));
  const arrived = [...vocabulary.followed.values()].flat().flatMap((id) => (ids.has(id) ? [] : (after.byId.get(id) ?? [])));
  const manifest = {
    ...before.manifest,
    data: followNames(before.manifest, vocabulary, after.manifest.data as unknown as Data),
  } as unknown;
  return createFramework({
    version: before.version,
    manifest: manifest as EntryOf<'manifest'>,
    entries: [...entries, ...new Set(arrived)],
    translations: [],
    files: [],
  });
}

function translationsOf(
  before: Framework,
  after: Framework,
  kept: readonly Pair[],
  vocabulary: VocabularyChanges,
): readonly TranslationPair[] {
  const languages = [...new Set([...before.translations.keys(), ...after.translations.keys()])].sort();
  return languages.flatMap((language) => {
    const [old, current] = [before.translations.get(language), after.translations.get(language)];
    return kept.flatMap((pair): readonly TranslationPair[] => {
      const [was, is] = [old?.get(pair.before.id), current?.get(pair.after.id)];
      if (!was && !is) return [];
      const entry = { before: pair.before, after: pair.after };
      if (!was || !is) return [{ language, entry, ...(was ? { before: was } : {}), ...(is ? { after: is } : {}), differs: true }];
      const differs = !isSame(asRead(followProse(was.data, vocabulary), is.data), is.data);
      return differs || pair.keys.size > 0 ? [{ language, entry, before: was, after: is, differs }] : [];
    });
  });
}

/** Whether a translation is up to date with its original. */
export function isFresh(translation: TranslationEntry, entry: Entry): boolean {
  return isDigestOf(translation.data.of, entry);
}

/** The changed entries of some types. */
export function pairsOf({ pairs }: Comparison, ...types: readonly EntryType[]): readonly Pair[] {
  return pairs.filter(({ type }) => types.includes(type));
}
