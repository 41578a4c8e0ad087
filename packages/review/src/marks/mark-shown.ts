import type { Json, FoundChange, WordRun } from '@framewright/model';
import { competenceAt, ratingSteps, type RatingStep } from './rating-steps.ts';

/** What a mark shows of a change. */
export type MarkShown =
  | { readonly shows: 'words'; readonly words: readonly WordRun[] }
  | {
      readonly shows: 'rating';
      /** Id of the rated competence; absent if it is the whole profile. */
      readonly competence?: string;
      readonly steps: readonly RatingStep[];
    }
  | { readonly shows: 'added'; readonly after?: Json }
  | { readonly shows: 'removed'; readonly before: Json }
  | { readonly shows: 'value'; readonly before: Json; readonly after: Json };

/** What to show of a change: words of prose, levels before and after, or values. */
export function markShown(change: FoundChange): MarkShown {
  const { before, after, words = [], places } = change;
  if (before === undefined) return { shows: 'added', ...(after === undefined ? {} : { after }) };
  if (after === undefined) return { shows: 'removed', before };
  if (words.some(({ change: how }) => how !== 'same')) return { shows: 'words', words };
  const steps = ratingSteps(change);
  if (steps.length === 0) return { shows: 'value', before, after };
  const competence = competenceAt((places.after ?? places.before)?.pointer ?? '');
  return { shows: 'rating', steps, ...(competence === undefined ? {} : { competence }) };
}
