import type { Entry, EntryOf, TranslationEntry } from '../entries/entry.ts';
import { entryTypeNames, type EntryType } from '../entries/entry-types.ts';
import { canonicalLanguage } from '../text/language-tag.ts';
import { byPath } from '../text/order.ts';
import type { ReleaseFiles } from '../releases/release.ts';
import type { SourceFile } from '../entries/source-file.ts';

/** What a framework defines for its entries: all that is needed to understand one entry on its own. */
export interface Vocabulary {
  readonly manifest: EntryOf<'manifest'>;
  readonly scales: ReadonlyMap<string, EntryOf<'scale'>>;
}

/** The whole body of content, indexed. */
export interface Framework extends Vocabulary {
  /** Version of the content. */
  readonly version: string;
  /** The language of its names: its own, or, of a framework in another language, that one. */
  readonly language: string;
  /** All entries of a type, sorted by id, then path. */
  readonly entries: { readonly [T in EntryType]: readonly EntryOf<T>[] };
  /** Every entry but the manifest by id; the first, in the order of types and paths, where an id was taken twice. */
  readonly byId: ReadonlyMap<string, Entry>;
  /** From language, in its usual letters, to entry id to translation; the manifest stands under its own id. */
  readonly translations: ReadonlyMap<string, ReadonlyMap<string, TranslationEntry>>;
  /** The same of translations that were begun and still hold the words of the original: for readers they are missing. */
  readonly begun: ReadonlyMap<string, ReadonlyMap<string, TranslationEntry>>;
  /** The files that it was read from, sorted by path; none if it came from a bundle. */
  readonly files: readonly SourceFile[];
  /** Paths of the other files beside these, such as images, sorted; undefined if they are not known. */
  readonly assets?: readonly string[];
  /** What lies in its folder of releases; undefined if that is not known. */
  readonly releases?: ReleaseFiles;
  /** The text of a package.json without a usable version; undefined if it has one, or if there is no such file. */
  readonly unversioned?: string;
}

/** What a framework is made of. */
export interface FrameworkParts {
  readonly version: string;
  /** The language of its names; without it that of the manifest. */
  readonly language?: string;
  readonly manifest: EntryOf<'manifest'>;
  readonly entries: readonly Entry[];
  readonly translations: readonly TranslationEntry[];
  readonly files: readonly SourceFile[];
  readonly assets?: readonly string[];
  readonly releases?: ReleaseFiles;
  readonly unversioned?: string;
}

/** Sorts entries and indexes them. */
export function createFramework(parts: FrameworkParts): Framework {
  const byType = Map.groupBy(parts.entries, ({ type }) => type);
  const entries = Object.fromEntries(
    entryTypeNames.map((type) => [type, (byType.get(type) ?? []).sort(byIdThenPath)]),
  ) as unknown as Framework['entries'];
  const byId = new Map<string, Entry>();
  for (const type of entryTypeNames) {
    if (type === 'manifest') continue;
    for (const entry of entries[type] as readonly Entry[]) if (!byId.has(entry.id)) byId.set(entry.id, entry);
  }
  return {
    ...surroundings({
      ...parts,
      files: [...parts.files].sort(byPath),
      ...(parts.assets === undefined ? {} : { assets: [...parts.assets].sort() }),
    }),
    language: parts.language ?? canonicalLanguage(parts.manifest.data.language),
    manifest: parts.manifest,
    scales: scalesById(entries.scale),
    entries,
    byId,
    translations: byLanguage(parts.translations.filter(({ begun }) => begun !== true)),
    begun: byLanguage(parts.translations.filter(({ begun }) => begun === true)),
  };
}

function byLanguage(translations: readonly TranslationEntry[]): Framework['translations'] {
  const found = new Map<string, Map<string, TranslationEntry>>();
  for (const translation of translations.toSorted(byIdThenPath)) {
    const language = canonicalLanguage(translation.language);
    const ofLanguage = found.get(language) ?? new Map<string, TranslationEntry>();
    if (!ofLanguage.has(translation.id)) ofLanguage.set(translation.id, translation);
    found.set(language, ofLanguage);
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Scales in the order of their ids; of several with one id the first by path. */
export function scalesById(scales: readonly EntryOf<'scale'>[]): Vocabulary['scales'] {
  const byId = new Map<string, EntryOf<'scale'>>();
  for (const scale of [...scales].sort(byIdThenPath)) if (!byId.has(scale.id)) byId.set(scale.id, scale);
  return byId;
}

/**
 * A framework in which some entries are replaced by others of the same type, id and path, so that nothing has to be sorted again.
 * @param replaced from the old entries to the new ones; neither the manifest nor scales
 * @param parts with files and assets already sorted
 */
export function replaceEntries(framework: Framework, replaced: ReadonlyMap<Entry, Entry>, parts: Surroundings): Framework {
  const entries: Record<string, readonly Entry[]> = { ...framework.entries };
  const byId = new Map(framework.byId);
  for (const [old, current] of replaced) {
    const ofType = entries[old.type] ?? [];
    entries[old.type] = ofType.with(ofType.indexOf(old), current);
    if (byId.get(old.id) === old) byId.set(old.id, current);
  }
  const { language, manifest, scales, translations, begun } = framework;
  return { ...surroundings(parts), language, manifest, scales, entries: entries as Framework['entries'], byId, translations, begun };
}

/** What belongs to a framework beside its entries. */
type Surroundings = Pick<FrameworkParts, 'version' | 'files' | 'assets' | 'releases' | 'unversioned'>;

function surroundings({ version, files, assets, releases, unversioned }: Surroundings): Surroundings {
  return {
    version,
    files,
    ...(assets === undefined ? {} : { assets }),
    ...(releases === undefined ? {} : { releases }),
    ...(unversioned === undefined ? {} : { unversioned }),
  };
}

/** The entry of a type by id; undefined if there is none, or one of another type. */
export function entryOf<T extends EntryType>(framework: Framework, type: T, id: string): EntryOf<T> | undefined {
  const found = framework.byId.get(id);
  if (found?.type === type) return found as EntryOf<T>;
  return found === undefined ? undefined : framework.entries[type].find((entry) => entry.id === id);
}

interface Placed {
  readonly id: string;
  readonly source?: { readonly file: { readonly path: string } };
}

function byIdThenPath(a: Placed, b: Placed): number {
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  const [left, right] = [a.source?.file.path ?? '', b.source?.file.path ?? ''];
  return left === right ? 0 : left < right ? -1 : 1;
}
