import type { Entry, EntryOf, Framework, SourceFile } from '@framewright/model';

/** The entries of an earlier reading, by the file that each was read from. */
export type EarlierEntries = ReadonlyMap<SourceFile, Entry>;

/**
 * The entries of an earlier reading that can be reused: those whose file is the same object.
 * None if the manifest or a scale changed, since these define what headings mean.
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
