import type { Affected, Bump, EntryOf, Framework, FoundChange, FoundDifference } from '@framewright/model';
import { previewMarks, type ChangedPage } from './preview-marks.ts';
import { readingList } from '../reading/reading-list.ts';
import { timeOfWords, type ReadingTime } from '../reading/reading-time.ts';
import { roundState } from '../rounds/round-state.ts';

/** A review round that asks for something that changed. */
export interface AskingRound {
  readonly round: EntryOf<'review'>;
  readonly state: 'coming' | 'open';
  /** Ids of the changed pages on its reading list. */
  readonly pages: readonly string[];
}

/** What a reviewer sees first; the time is for all changed pages together. */
export interface StartPage extends ReadingTime {
  /** The versions compared. */
  readonly from: string;
  readonly to: string;
  /** How big a release the changes need. */
  readonly required: Bump;
  /** What changed, each in a sentence, by how big a release it needs. */
  readonly changes: readonly { readonly bump: Bump; readonly changes: readonly FoundChange[] }[];
  /** Whom it affects, in the order of the first change that does, and by how many changes. */
  readonly affected: readonly { readonly who: Affected; readonly changes: number }[];
  readonly pages: readonly ChangedPage[];
  /** Those that are open or will be, the one that closes first before the others. */
  readonly rounds: readonly AskingRound[];
}

/**
 * The start page of a preview: what a proposed change does, what there is to read, and who asks for it.
 * @param day year-month-day, on which rounds are open or not
 */
export function startPage(difference: FoundDifference, before: Framework, after: Framework, day: string): StartPage {
  const { from, to, required, changes } = difference;
  const pages = previewMarks(difference, before, after);
  return {
    from,
    to,
    required,
    changes: [...Map.groupBy(changes, ({ bump }) => bump)].map(([bump, some]) => ({ bump, changes: some })),
    affected: affectedBy(changes),
    pages,
    rounds: askingRounds(after, pages, day),
    ...timeOfWords(pages.reduce((sum, { words }) => sum + words, 0)),
  };
}

function affectedBy(changes: readonly FoundChange[]): StartPage['affected'] {
  const numbers = new Map<Affected, number>();
  for (const { affects } of changes) for (const who of affects) numbers.set(who, (numbers.get(who) ?? 0) + 1);
  return [...numbers].map(([who, number]) => ({ who, changes: number }));
}

function askingRounds(framework: Framework, pages: readonly ChangedPage[], day: string): readonly AskingRound[] {
  return framework.entries.review
    .flatMap((round): readonly AskingRound[] => {
      const state = roundState(round, day);
      if (state !== 'coming' && state !== 'open') return [];
      const listed = new Set(readingList(framework, round).items.map(({ entry }) => entry.id));
      const asked = pages.filter(({ id, state: how }) => how !== 'removed' && listed.has(id)).map(({ id }) => id);
      return asked.length === 0 ? [] : [{ round, state, pages: asked }];
    })
    .toSorted((a, b) => (a.round.data.closes === b.round.data.closes ? 0 : a.round.data.closes < b.round.data.closes ? -1 : 1));
}
