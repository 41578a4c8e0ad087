import type { WordRun } from '@framewright/model';
import { diffWordsWithSpace } from 'diff';

/** A word diff. The runs that are not added give the first text, those that are not removed the second. */
export function wordRuns(before: string, after: string): readonly WordRun[] {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    text: value,
    change: added ? 'added' : removed ? 'removed' : 'same',
  }));
}
