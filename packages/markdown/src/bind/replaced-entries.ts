import { changedPlaces, type Entry, type EntryType, type Framework, type SourceFile } from '@framewright/model';
import { entryFrom, shapeMemory } from './bind-entry.ts';

/**
 * The entries that an edit replaced, from each as it was to what it is now. Undefined unless the files and ids are the same and only few
 * texts differ, or if something changed on which other entries depend: the manifest, a scale, or what is translated.
 */
export function replacedEntries(previous: Framework, files: readonly SourceFile[]): ReadonlyMap<Entry, Entry> | undefined {
  const changed = changedPlaces(previous.files, files);
  if (!changed) return undefined;
  const shapes = shapeMemory(previous);
  const replaced = new Map<Entry, Entry>();
  for (const index of changed) {
    const [old, file] = [previous.files[index], files[index]];
    if (file?.place.holds !== 'entry' || old?.path !== file.path || isVocabulary(file.place.type)) return undefined;
    const { type, id } = file.place;
    const entry = (previous.entries[type] as readonly Entry[]).find(({ source }) => source?.file === old);
    if (!entry || isTranslated(previous, entry)) return undefined;
    const now = entryFrom(file, type, id, shapes(type, file.frontMatter));
    if (now.id !== entry.id) return undefined;
    replaced.set(entry, now);
  }
  return replaced;
}

/** Whether entries of a type define the headings of others. */
function isVocabulary(type: EntryType): boolean {
  return type === 'manifest' || type === 'scale';
}

function isTranslated({ translations, begun }: Framework, { id }: Entry): boolean {
  return [...translations.values(), ...begun.values()].some((ofLanguage) => ofLanguage.has(id));
}
