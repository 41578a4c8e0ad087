import type { Entry, EntryOf, Framework, SourceFile } from '@framewright/model';

/** The entries of an earlier reading, by the file that each was read from. */
export type EarlierEntries = ReadonlyMap<SourceFile, Entry>;

/**
 * What of an earlier reading may be used again: an entry whose file is the same, as long as the manifest and the scales, which say what headings mean, are the same too.
 */
export function earlierEntries(previous: Framework | undefined, files: readonly SourceFile[]): EarlierEntries {
  if (!previous) return new Map();
  const now = new Set(files);
  const meaning = [previous.manifest as EntryOf<'manifest'>, ...previous.entries.scale].map((entry) => entry.source?.file);
  const had = previous.files.filter(saysWhatHeadingsMean);
  const same = meaning.every((file) => file !== undefined && now.has(file)) && had.length === files.filter(saysWhatHeadingsMean).length;
  if (!same) return new Map();
  const entries: readonly Entry[] = [previous.manifest, ...Object.values(previous.entries).flat()];
  return new Map(entries.flatMap((entry) => (entry.source ? [[entry.source.file, entry] as const] : [])));
}

function saysWhatHeadingsMean({ place }: SourceFile): boolean {
  return place.holds === 'entry' && (place.type === 'manifest' || place.type === 'scale');
}
