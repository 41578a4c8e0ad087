import type { Entry, EntryType, Framework, SourceFile } from '@framewright/model';
import { entryFrom, shapeMemory } from './bind-entry.ts';

/**
 * What an edit came to, where it is no more than other texts in files that were there before: from each entry as it was to what it is now.
 * undefined where there are other files or ids, or many other texts, or where the manifest, a scale or what is translated changed, on which others depend.
 */
export function replacedEntries(previous: Framework, files: readonly SourceFile[]): ReadonlyMap<Entry, Entry> | undefined {
  const { length } = previous.files;
  if (files.length !== length) return undefined;
  const shapes = shapeMemory(previous);
  const replaced = new Map<Entry, Entry>();
  for (let index = 0; index < length; index += 1) {
    const [was, file] = [previous.files[index], files[index]];
    if (!was || !file || was === file) continue;
    const { place } = file;
    if (replaced.size === mostReplaced || was.path !== file.path || place.holds !== 'entry' || isVocabulary(place.type)) return undefined;
    const entry = (previous.entries[place.type] as readonly Entry[]).find(({ source }) => source?.file === was);
    if (!entry || isTranslated(previous, entry)) return undefined;
    const now = entryFrom(file, place.type, place.id, shapes(place.type, file.frontMatter));
    if (now.id !== entry.id) return undefined;
    replaced.set(entry, now);
  }
  return replaced;
}

/** Of more, as when another branch is checked out, putting all in order anew takes less. */
const mostReplaced = 100;

/** Whether entries of a type say what the headings of others mean. */
function isVocabulary(type: EntryType): boolean {
  return type === 'manifest' || type === 'scale';
}

function isTranslated({ translations }: Framework, { id }: Entry): boolean {
  return [...translations.values()].some((ofLanguage) => ofLanguage.has(id));
}
