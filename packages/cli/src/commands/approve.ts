import type { EntryOf } from '@framewright/model';
import { count, visible } from '@framewright/reporters';
import { approveRound, isDay, type ApprovalPlan } from '@framewright/review';
import { Failure } from '@framewright/workspace';
import type { Arguments } from '../terminal/arguments.ts';
import { applyPlan, dryRunOption, printDone } from '../check/apply-plan.ts';
import type { Command } from '../terminal/command.ts';
import type { Io } from '../terminal/io.ts';
import { limitOption, limitsOf } from '../framework/limits.ts';
import { openForEditing } from '../framework/open-for-editing.ts';
import { folderOption, type OpenFramework } from '../framework/open-framework.ts';
import { titleOf } from '../print/shown-entry.ts';
import { printTally } from '../round/print-tally.ts';
import { readAnswers } from '../round/read-answers.ts';
import { roundWithId } from '../round/round-with-id.ts';
import { changesSince } from '../round/round-since.ts';

/** `framewright approve` */
export const approve: Command = {
  name: 'approve',
  summary: 'When a review round is over, set what it asked for from proposed to active, and record who approved it and when.',
  usage: '<round>',
  about: [
    'The files of the entries say “status: active” from then on, and the file of the round says who approved what on which day. That is a change like any other: send it to be reviewed, so that somebody else sees it before it holds.',
    'Names are kept as they are given, in public and for good. Give only the names of people who wish it; for others, write what they agreed to, such as “a PMO manager”.',
    'Where the round asks for more, for readers, sectors or orders of levels, give what readers answered with --answers: “framewright round <id> --answers” prints an empty form, and the page of the round saves a filled one. Those who wish to be named approve by their names. Whatever lacks something stays proposed, and is listed with what it lacks.',
    'Entries that fell short stay proposed: leave them out with --without. They may follow in a later approval.',
  ],
  options: {
    by: { type: 'string', value: 'name', summary: 'The name of a reviewer who approves, as the reviewer gave it. Given once for each.' },
    date: { type: 'string', value: 'day', summary: 'The day of the approval, such as 2027-03-01. Without it, today.' },
    only: { type: 'string', value: 'id', summary: 'Approve this entry and not the whole list. May be given more than once.' },
    without: { type: 'string', value: 'id', summary: 'Leave this entry as it is, because it fell short. May be given more than once.' },
    answers: { type: 'string', value: 'file', summary: 'The answers of one reader, as YAML or JSON. Given once for each.' },
    although: {
      type: 'string',
      value: 'reason',
      summary: 'Approve although something is missing that the round asks for, for this reason, which is recorded.',
    },
    early: { type: 'string', value: 'reason', summary: 'Approve before the round is over, for this reason, which is recorded.' },
    'dry-run': dryRunOption,
    framework: folderOption,
    limit: limitOption,
  },
  examples: [
    { command: 'framewright approve spring-reading --by "A. Reader" --by "B. Reader"', does: 'approves all that the round asked for' },
    { command: 'framewright approve spring-reading --by "A. Reader" --without budget-keeping', does: 'leaves out what fell short' },
    {
      command: 'framewright approve spring-reading --answers ada-answers.json --answers bo-answers.yaml',
      does: 'approves what answers of two readers allow',
    },
    { command: 'framewright approve spring-reading --by "A. Reader" --dry-run', does: 'shows what would change' },
  ],
  async run(args, io) {
    const opened = await openForEditing(args, io.cwd);
    const round = roundWithId(opened.framework, args.operands[0] ?? '');
    const [today, date = today] = [io.today(), args.valueOf('date')];
    if (isDay(date) && date > today) throw new Failure(`${date} has not come yet; give the day on which it was approved.`);
    const [only, without, because] = [args.valuesOf('only'), args.valuesOf('without'), args.valueOf('early')];
    const [files, although] = [args.valuesOf('answers'), args.valueOf('although')];
    const read = files.length === 0 ? undefined : await readAnswers(opened.framework, round, files, { cwd: io.cwd, root: opened.root });
    if (read && 'wrong' in read) {
      io.stderr.write(`${read.wrong.map((line) => `${line}\n`).join('')}Nothing was approved.\n`);
      return 2;
    }
    const answers = read?.answers;
    const plan = approveRound(opened.framework, round, {
      date,
      by: args.valuesOf('by'),
      without,
      ...(only.length === 0 ? {} : { only }),
      ...(because === undefined ? {} : { because }),
      ...(answers === undefined ? {} : { answers }),
      ...(although === undefined ? {} : { although }),
    });
    const options = { dryRun: args.has('dry-run') };
    const done = await applyPlan(opened, plan, options, io);
    if ('refused' in plan) return 2;
    if (answers !== undefined) io.stdout.write(printTally(plan, answers.length));
    if (plan.approved.length === 0 && plan.short.length > 0) {
      io.stdout.write('All of it lacks something that the round asks for, so nothing was approved; --although says why it may be.\n');
      return 1;
    }
    if (plan.approved.length === 0) {
      io.stdout.write(`Nothing that “${visible(round.id)}” asks for is proposed, so there is nothing to approve.\n`);
      return 0;
    }
    const verb = options.dryRun ? 'would become' : plan.approved.length === 1 ? 'becomes' : 'become';
    const names = plan.approved.map((entry) => `  ${visible(titleOf(entry))} (${entry.id})\n`).join('');
    io.stdout.write(`${count(plan.approved.length, 'entry', 'entries')} ${verb} active:\n${names}`);
    printDone(done, options, io);
    io.stdout.write(await changedSinceOpening(args, io, opened, round, plan));
    return 0;
  },
};

/** Entries that changed since the round opened may not be what reviewers read. */
async function changedSinceOpening(
  args: Arguments,
  io: Io,
  opened: OpenFramework,
  round: EntryOf<'review'>,
  { approved }: ApprovalPlan,
): Promise<string> {
  const since = await changesSince(opened, round, { base: undefined, day: io.today(), cwd: io.cwd, limits: limitsOf(args) });
  const changed = approved.filter(({ id }) => since?.changes.some(({ entry, heirs = [] }) => entry.id === id || heirs.includes(id)));
  if (changed.length === 0) return '';
  const names = changed.map((entry) => `  ${visible(titleOf(entry))} (${entry.id})\n`).join('');
  return `Since the round opened, ${count(changed.length, 'of these was', 'of these were')} changed, so reviewers may have read other words; “framewright round ${round.id}” shows the changes:\n${names}`;
}
