import { stepsOf, valueAt, type Entry } from '@framewright/model';
import { competenceAt, type ChangedPage, type Mark } from '@framewright/review';
import type { Preview } from '../../content/preview.ts';

/** What a proposed change does to the page of an entry; undefined where it does nothing. */
export function changedPage({ start }: Preview, { type, id }: Pick<Entry, 'type' | 'id'>): ChangedPage | undefined {
  return start.pages.find((page) => page.type === type && page.id === id);
}

/** The marks of a value of an entry, as it is after the change. */
export function marksAt(preview: Preview, entry: Entry, pointer: string): readonly Mark[] {
  return (changedPage(preview, entry)?.marks ?? []).filter((mark) => isInPlace(mark, entry) && mark.places.after?.pointer === pointer);
}

/** The marks of a value of an entry and of what is inside it; none where the entry itself does not say it, and what it inherits is marked at the same pointer. */
export function marksBelow(preview: Preview, entry: Entry, pointer: string | undefined): readonly Mark[] {
  return (changedPage(preview, entry)?.marks ?? []).filter((mark) => {
    const at = mark.places.after?.pointer ?? '';
    return isInPlace(mark, entry) && (at === pointer || at.startsWith(`${pointer}/`));
  });
}

/** Whether a change is marked where it is on the page of its entry; it is only listed otherwise. */
export function isInPlace({ places, shows, language, inheritedFrom }: Mark, entry: Entry): boolean {
  const pointer = places.after?.pointer;
  if (pointer === undefined || shows === 'removed' || language !== undefined) return false;
  const [part = ''] = stepsOf(pointer);
  if (entry.type === 'role' && competenceAt(pointer) !== undefined) return part !== 'electives' || inheritedFrom === undefined;
  return proseParts.has(part) && typeof valueAt(entry.data, pointer) === 'string' && inheritedFrom === undefined;
}

const proseParts: ReadonlySet<string> = new Set(['definition', 'text', 'descriptors', 'sections']);
