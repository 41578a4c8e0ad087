import type { WordRun } from '@framewright/model';
import { diffWordsWithSpace } from 'diff';

/** The differences of two texts word by word. The runs that are not added give the first text, those that are not removed the second. */
export function wordRuns(before: string, after: string): readonly WordRun[] {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    text: value,
    change: added ? 'added' : removed ? 'removed' : 'same',
  }));
}
