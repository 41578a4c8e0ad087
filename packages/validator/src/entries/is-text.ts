import type { SourceFile } from '@framewright/model';

/** Whether a file holds an entry or a translation, and its text could be read, be it with mistakes. */
export function isText({ place, problems }: SourceFile): boolean {
  return (place.holds === 'entry' || place.holds === 'translation') && !problems.some(({ rule }) => rule === 'unreadable-file');
}
