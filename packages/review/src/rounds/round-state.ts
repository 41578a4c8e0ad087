import type { EntryOf, FoundChange, FoundDifference } from '@framewright/model';
import type { ReadingList } from '../reading/reading-list.ts';

/** Whether a review round has yet to open, runs, or is over; undated where its days are not written as days. */
export type RoundState = 'coming' | 'open' | 'closed' | 'undated';

/** Where a review round stands on a day, given as year-month-day. Its first and its last day belong to it. */
export function roundState({ data: { opens, closes } }: EntryOf<'review'>, day: string): RoundState {
  if (!isDay(opens) || !isDay(closes)) return 'undated';
  return day < opens ? 'coming' : day > closes ? 'closed' : 'open';
}

/** Whether a text has the form of a day, as 2026-11-22. */
export function isDay(text: string): boolean {
  return /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u.test(text);
}

/** Of what changed, all that concerns a reading list. */
export function changesIn({ items }: ReadingList, { changes }: FoundDifference): readonly FoundChange[] {
  const listed = new Set(items.map(({ entry }) => entry.id));
  return changes.filter(({ entry, heirs = [] }) => listed.has(entry.id) || heirs.some((id) => listed.has(id)));
}
