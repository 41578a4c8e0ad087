import type { Entry, EntryOf, TranslationEntry } from './entry.ts';
import { entryTypeNames, type EntryType } from './entry-types.ts';
import type { ReleaseFiles } from './release.ts';
import type { SourceFile } from './source-file.ts';

/** The words that a framework defines for itself: all that is needed to understand one entry alone. */
export interface Vocabulary {
  readonly manifest: EntryOf<'manifest'>;
  readonly scales: ReadonlyMap<string, EntryOf<'scale'>>;
}

/** The whole body of content, indexed. */
export interface Framework extends Vocabulary {
  /** Version of the content. */
  readonly version: string;
  /** All entries of a type, sorted by id, then path. */
  readonly entries: { readonly [T in EntryType]: readonly EntryOf<T>[] };
  /** Every entry but the manifest by id; the first, in the order of types and paths, where an id was taken twice. */
  readonly byId: ReadonlyMap<string, Entry>;
  /** From language to entry id to translation; the manifest stands under its own id. */
  readonly translations: ReadonlyMap<string, ReadonlyMap<string, TranslationEntry>>;
  /** The files that it was read from, sorted by path; none where it came from a bundle. */
  readonly files: readonly SourceFile[];
  /** Paths of the other files beside these, such as images, sorted; undefined where they are not known. */
  readonly assets?: readonly string[];
  /** What lies in its folder of releases; undefined where that is not known. */
  readonly releases?: ReleaseFiles;
  /** The text of a package.json that does not tell the version; undefined where it does, or there is none. */
  readonly unversioned?: string;
}

/** What a framework is made of. */
export interface FrameworkParts {
  readonly version: string;
  readonly manifest: EntryOf<'manifest'>;
  readonly entries: readonly Entry[];
  readonly translations: readonly TranslationEntry[];
  readonly files: readonly SourceFile[];
  readonly assets?: readonly string[];
  readonly releases?: ReleaseFiles;
  readonly unversioned?: string;
}

/** Puts entries in order and indexes them. */
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
  const translations = new Map<string, Map<string, TranslationEntry>>();
  for (const translation of [...parts.translations].sort(byIdThenPath)) {
    const ofLanguage = translations.get(translation.language) ?? new Map<string, TranslationEntry>();
    if (!ofLanguage.has(translation.id)) ofLanguage.set(translation.id, translation);
    translations.set(translation.language, ofLanguage);
  }
  return {
    version: parts.version,
    manifest: parts.manifest,
    scales: new Map(entries.scale.map((scale) => [scale.id, scale])),
    entries,
    byId,
    translations: new Map([...translations].sort(([a], [b]) => (a < b ? -1 : 1))),
    files: [...parts.files].sort((a, b) => (a.path < b.path ? -1 : 1)),
    ...(parts.assets === undefined ? {} : { assets: [...parts.assets].sort() }),
    ...(parts.releases === undefined ? {} : { releases: parts.releases }),
    ...(parts.unversioned === undefined ? {} : { unversioned: parts.unversioned }),
  };
}

/** The entry of a type by id; undefined where there is none, or one of another type. */
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
