import { applyEdits, appendMap, isInLines, lineEditRefusal, setKey, type EditPlan, type Refusal } from '@framewright/markdown';
import { labelOf, type Entry, type EntryOf, type EntryType, type Framework, type RoundAnswers, statusOf } from '@framewright/model';
import { tallyAnswers, type EntryTally } from '../answers/tally-answers.ts';
import { readingList } from '../reading/reading-list.ts';
import { isDay, roundState } from './round-state.ts';

/** The outcome of a review round. */
export interface RoundApproval {
  /** The day, as 2026-11-22. */
  readonly date: string;
  /** The names of the reviewers, as they gave them. */
  readonly by: readonly string[];
  /** Why before the round was over. */
  readonly because?: string;
  /** What readers answered, each by one of them; the names by which they wish to be named join those above. */
  readonly answers?: readonly RoundAnswers[];
  /** Why although something is missing that the round asks for. */
  readonly although?: string;
  /** Ids of the entries that are approved; without it, all on the reading list that are proposed. */
  readonly only?: readonly string[];
  /** Ids of entries that were not approved, and stay as they are. */
  readonly without?: readonly string[];
}

/** What an approval does. */
export interface ApprovalPlan extends EditPlan {
  /** The entries that become active; none if nothing on the list is proposed. */
  readonly approved: readonly Entry[];
  /** What was answered about each entry that would, and those that stay proposed because something is missing. */
  readonly tallies: readonly EntryTally[];
  readonly short: readonly EntryTally[];
}

/**
 * Sets the entries of a review round from proposed to active, and records the approval in the file of the round, which is in no release, so
 * that no reader's name gets into one.
 * @returns the plan, or why it can't be done
 */
export function approveRound(framework: Framework, round: EntryOf<'review'>, given: RoundApproval): ApprovalPlan | Refusal {
  const file = round.source?.file;
  if (file === undefined) return { refused: 'A bundle never changes; approve in the folder of the framework.' };
  const names = (given.answers ?? []).flatMap(({ reader }) => reader?.name ?? []);
  const approval = { ...given, by: [...given.by, ...names] };
  const objection = objectionTo(round, approval);
  if (objection !== undefined) return { refused: objection };
  const chosen = approvedEntries(framework, round, approval);
  if ('refused' in chosen) return chosen;
  const tallies = tallyAnswers(framework, round, approval.answers ?? []).filter(({ entry }) => chosen.includes(entry));
  const isHeld = approval.answers !== undefined && approval.although === undefined;
  const short = isHeld ? tallies.filter(({ missing }) => missing.length > 0) : [];
  const approved = chosen.filter((entry) => !short.some((each) => each.entry === entry));
  if (approved.length === 0) return { files: [], approved, tallies, short };
  const files = [file];
  for (const { source } of approved) if (source) files.push(source.file);
  const unsafe = files.find((each) => !isInLines(each));
  if (unsafe) return lineEditRefusal(unsafe);
  const entries = approved.flatMap(({ type, source }) =>
    source ? [{ path: source.file.path, content: applyEdits(source.file.text, [setKey(source.file, type, 'status', 'active')]) }] : [],
  );
  const record = appendMap(file, 'review', 'approvals', recordOf(round, approval, approved));
  return { files: [...entries, { path: file.path, content: applyEdits(file.text, [record]) }], approved, tallies, short };
}

function objectionTo(round: EntryOf<'review'>, { date, by, because, answers, although }: RoundApproval): string | undefined {
  if (!isDay(date)) return `“${date}” is not a day; write it as year-month-day, such as 2027-01-11.`;
  if (by.length === 0)
    return answers === undefined
      ? 'Say who approves: at least one reviewer, by name.'
      : 'No reader wishes to be named, so say with --by who approves, such as “a PMO manager”.';
  const { readers, sectors, orders } = round.data.asks ?? {};
  const asks = readers !== undefined || sectors !== undefined || orders === true;
  if (asks && answers === undefined && although === undefined)
    return `The review round “${round.id}” asks for more than names. Give what readers answered with --answers, or say with --although why it holds without.`;
  const odd = by.find((name) => name.trim() === '' || /\p{Cc}|\p{Zl}|\p{Zp}/u.test(name) || name.length > longestName);
  if (odd !== undefined) return `A name has letters in it, takes one line, and has at most ${longestName} characters.`;
  const written = round.source?.written['approvals'];
  const state = roundState(round, date);
  if (state === 'undated' || (written !== undefined && written !== null && !Array.isArray(written)))
    return `The review round “${round.id}” has mistakes; “framewright validate” says how to mend them first.`;
  if (state === 'closed' || because !== undefined) return undefined;
  const until = state === 'open' ? `is open until ${round.data.closes}` : `does not open before ${round.data.opens}`;
  return `The review round “${round.id}” ${until}; approve on a later day, or say with --early why it need not be waited for.`;
}

/** As in schema/review.schema.json. */
const longestName = 200;

function approvedEntries(
  framework: Framework,
  round: EntryOf<'review'>,
  { only, without = [] }: RoundApproval,
): readonly Entry[] | Refusal {
  const listed = readingList(framework, round).items.map(({ entry }) => entry);
  const stranger = [...(only ?? []), ...without].find((id) => !listed.some((entry) => entry.id === id));
  if (stranger !== undefined)
    return { refused: `“${stranger}” is not on the reading list of “${round.id}”, so the round says nothing about it.` };
  const settled = listed.find((entry) => only?.includes(entry.id) && statusOf(entry) !== 'proposed');
  if (settled) return { refused: `“${labelOf(settled)}” is ${statusOf(settled)}, and only what is proposed can be approved.` };
  return listed.filter((entry) => statusOf(entry) === 'proposed' && (only?.includes(entry.id) ?? true) && !without.includes(entry.id));
}

function recordOf(
  round: EntryOf<'review'>,
  { date, by, because, answers, although }: RoundApproval,
  approved: readonly Entry[],
): { readonly [key: string]: unknown } {
  const ids = (type: EntryType): readonly string[] | undefined => {
    const some = approved.filter((entry) => entry.type === type).map(({ id }) => id);
    return some.length === 0 ? undefined : some;
  };
  return {
    date,
    by: [...new Set(by.map((name) => name.trim()))],
    roles: ids('role'),
    competences: ids('competence'),
    groups: ids('group'),
    // Only a round of format 2 asks for something, and has room for these.
    readers: round.data.asks === undefined ? undefined : answers?.length,
    although: round.data.asks === undefined ? undefined : although,
    // When all is over, nothing needs a reason.
    because: roundState(round, date) === 'closed' ? undefined : because,
  };
}
