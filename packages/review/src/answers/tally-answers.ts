import { fold, inWords, type AnsweredEntry, type Entry, type EntryOf, type Framework, type RoundAnswers } from '@framewright/model';
import { readingList } from '../reading/reading-list.ts';
import { isAscending, levelCards, levelsOfOrder } from './level-cards.ts';

/** What readers answered about an entry, and what a round asks for beyond that. */
export interface EntryTally {
  readonly entry: Entry;
  /** How many read it. */
  readonly readers: number;
  /** How many put its levels in order, and how many of these as they are. */
  readonly ordered: number;
  readonly rightly: number;
  /** How many said of one of its texts that it does not fit their work. */
  readonly doubting: number;
  readonly comments: number;
  /** What the round asks for and the answers do not give, each in words for a sentence; none if nothing is missing. */
  readonly missing: readonly string[];
}

/**
 * Counts answers to a round by entry, in the order of its reading list.
 * @param answers of one reader each
 */
export function tallyAnswers(framework: Framework, round: EntryOf<'review'>, answers: readonly RoundAnswers[]): readonly EntryTally[] {
  const { readers = 0, sectors = [], orders = false } = round.data.asks ?? {};
  return readingList(framework, round).items.map(({ entry }) => {
    const given = answers.flatMap(({ reader, entries = [] }) => {
      const answer = entries.find(({ id }) => id === entry.id);
      return answer && isRead(answer) ? [{ answer, sector: reader?.sector ?? '' }] : [];
    });
    const sets = entry.type === 'competence' ? levelCards(framework, round, entry) : [];
    const ordered = given.flatMap(({ answer: { orders: put = [] } }) => {
      const inOrder = put.map(({ dimension, order }) => {
        const set = sets.find((each) => each.dimension.id === dimension);
        const levels = set && levelsOfOrder(set, order);
        return levels !== undefined && isAscending(levels);
      });
      return put.length === 0 ? [] : [inOrder.every((isRight) => isRight)];
    });
    const rightly = ordered.filter((isRight) => isRight).length;
    const absent = sectors.filter((sector) => !given.some((one) => fold(one.sector) === fold(sector)));
    const asked = Math.max(readers, 1);
    const missing = [
      ...(given.length < asked ? [`${given.length} of ${asked} readers`] : []),
      ...(absent.length > 0 ? [`nobody from ${inWords(absent)}`] : []),
      ...(orders && sets.length > 0 && ordered.length < asked ? [`${ordered.length} of ${asked} orders of its levels`] : []),
      ...(orders && rightly < ordered.length ? [`${ordered.length - rightly} of ${ordered.length} orders differ from ours`] : []),
    ];
    return {
      entry,
      readers: given.length,
      ordered: ordered.length,
      rightly,
      doubting: given.filter(({ answer }) => (answer.levels ?? []).some(({ says }) => says === 'does-not-fit')).length,
      comments: given.reduce((sum, { answer }) => sum + (answer.comments ?? []).length, 0),
      missing,
    };
  });
}

function isRead({ read, orders = [], levels = [], comments = [] }: AnsweredEntry): boolean {
  return read ?? orders.length + levels.length + comments.length > 0;
}
