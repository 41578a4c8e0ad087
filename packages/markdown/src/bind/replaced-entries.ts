import { changedPlaces, type Entry, type EntryType, type Framework, type SourceFile } from '@framewright/model';
import { entryFrom, shapeMemory } from './bind-entry.ts';

/**
 * What an edit came to, where it is no more than other texts in files that were there before: from each entry as it was to what it is now.
 * undefined where there are other files or ids, or many other texts, or where the manifest, a scale or what is translated changed, on which others depend.
 */
export function replacedEntries(previous: Framework, files: readonly SourceFile[]): ReadonlyMap<Entry, Entry> | undefined {
  const changed = changedPlaces(previous.files, files);
  if (!changed) return undefined;
  const shapes = shapeMemory(previous);
  const replaced = new Map<Entry, Entry>();
  for (const index of changed) {
    const [was, file] = [previous.files[index], files[index]];
    if (file?.place.holds !== 'entry' || was?.path !== file.path || isVocabulary(file.place.type)) return undefined;
    const { type, id } = file.place;
    const entry = (previous.entries[type] as readonly Entry[]).find(({ source }) => source?.file === was);
    if (!entry || isTranslated(previous, entry)) return undefined;
    const now = entryFrom(file, type, id, shapes(type, file.frontMatter));
    if (now.id !== entry.id) return undefined;
    replaced.set(entry, now);
  }
  return replaced;
}

/** Whether entries of a type say what the headings of others mean. */
function isVocabulary(type: EntryType): boolean {
  return type === 'manifest' || type === 'scale';
}

function isTranslated({ translations }: Framework, { id }: Entry): boolean {
  return [...translations.values()].some((ofLanguage) => ofLanguage.has(id));
}
