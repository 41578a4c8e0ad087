import { count, visible } from '@framewright/reporters';
import type { ApprovalPlan, EntryTally } from '@framewright/review';
import { titleOf } from '../print/shown-entry.ts';

/** What was answered about each entry that was to be approved, and what it lacks. */
export function printTally({ tallies, short }: ApprovalPlan, readers: number): string {
  const lines = tallies.map((tally) => {
    const isShort = short.includes(tally);
    const lacks = tally.missing.length === 0 ? '' : `; ${isShort ? 'stays proposed, with' : 'approved with'} ${tally.missing.join(', ')}`;
    return `  ${visible(titleOf(tally.entry))} (${tally.entry.id}): ${factsOf(tally).join(', ')}${lacks}\n`;
  });
  return `${count(readers, 'reader')} answered:\n${lines.join('')}`;
}

function factsOf({ readers, ordered, rightly, doubting, comments }: EntryTally): readonly string[] {
  return [
    `read by ${readers}`,
    ...(ordered > 0 ? [`levels in our order ${rightly} of ${ordered}`] : []),
    ...(doubting > 0 ? [`${doubting} ${doubting === 1 ? 'says' : 'say'} that a text does not fit`] : []),
    ...(comments > 0 ? [count(comments, 'comment')] : []),
  ];
}
