import { stepsOf, valueAt, type Entry } from '@framewright/model';
import { competenceAt, type ChangedPage, type Mark } from '@framewright/review';
import type { Preview } from '../../content/preview.ts';

/** The changes of the page of an entry; undefined if there are none. */
export function changedPage({ start }: Preview, { type, id }: Pick<Entry, 'type' | 'id'>): ChangedPage | undefined {
  return start.pages.find((page) => page.type === type && page.id === id);
}

/** The marks of a value of an entry, as it is after the change. */
export function marksAt(preview: Preview, entry: Entry, pointer: string): readonly Mark[] {
  return (changedPage(preview, entry)?.marks ?? []).filter((mark) => isInPlace(mark, entry) && mark.places.after?.pointer === pointer);
}

/**
 * The marks of a value of an entry and of everything below it; none if the entry inherits it, since what it inherits is marked at the same
 * pointer.
 */
export function marksBelow(preview: Preview, entry: Entry, pointer: string | undefined): readonly Mark[] {
  return (changedPage(preview, entry)?.marks ?? []).filter((mark) => {
    const at = mark.places.after?.pointer ?? '';
    return isInPlace(mark, entry) && (at === pointer || at.startsWith(`${pointer}/`));
  });
}

/** Whether a change is marked in place on the page of its entry; otherwise it is only listed. */
export function isInPlace({ places, shows, language, inheritedFrom }: Mark, entry: Entry): boolean {
  const pointer = places.after?.pointer;
  if (pointer === undefined || shows === 'removed' || language !== undefined) return false;
  const [part = ''] = stepsOf(pointer);
  if (entry.type === 'role' && competenceAt(pointer) !== undefined) return part !== 'electives' || inheritedFrom === undefined;
  return markdownParts.has(part) && typeof valueAt(entry.data, pointer) === 'string' && inheritedFrom === undefined;
}

/** The parts of an entry that are Markdown. */
export const markdownParts: ReadonlySet<string> = new Set(['definition', 'text', 'descriptors', 'levelSections', 'sections']);
