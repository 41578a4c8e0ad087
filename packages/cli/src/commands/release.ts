import { count, summaryOf } from '@framewright/reporters';
import { bundleFaults, validate } from '@framewright/validator';
import { Failure, writeRelease } from '@framewright/workspace';
import { dryRunOption } from '../check/apply-plan.ts';
import type { Command } from '../terminal/command.ts';
import type { Io } from '../terminal/io.ts';
import { limitOption } from '../framework/limits.ts';
import { mistakesLine } from '../check/report-on.ts';
import { folderOption, frameworkRoot, openFramework } from '../framework/open-framework.ts';
import { faultsOfBundle } from '../release/faults-of-bundle.ts';
import { releaseContext } from '../release/release-context.ts';
import { givenJudgements } from '../release/release-editorial.ts';
import { judgementsFor } from '../release/release-judgements.ts';
import type { ReleasePlan } from '../release/release-plan.ts';
import { printedPathsFrom, reportOn } from '../check/report-on.ts';

/** `framewright release` */
export const release: Command = {
  name: 'release',
  summary: 'Release a framework as it stands: write its bundle, what changed in it, and their checksums.',
  usage: '',
  about: [
    'The version is the one in the package.json beside framework.md. It has to be higher than that of the last release, by as much as what changed requires; “framewright diff” shows that. A framework with errors is not released, nor is one whose bundle “framewright verify” would refuse.',
    'The release consists of releases/<version>.json, releases/<version>.changes.json and a line for each in releases/SHA256SUMS, which is written last: interrupted before that, there is no release, and the next run begins again. What was released never changes.',
    'The same content gives the same bytes on every computer, given the same day.',
  ],
  options: {
    date: { type: 'string', value: 'day', summary: 'The day of the release, such as 2026-11-22; today without it.' },
    editorial: {
      type: 'string',
      value: 'fingerprint',
      summary:
        'Judge a change of wording editorial, so that it requires no more than a correction does. May be given more than once. Judgements in changesets, and in the part of the change log about this version, count as well.',
    },
    'dry-run': { ...dryRunOption, summary: 'Say what would be written, and write nothing.' },
    framework: folderOption,
    limit: limitOption,
  },
  examples: [
    { command: 'framewright release', does: 'releases the nearest framework' },
    { command: 'framewright release --dry-run', does: 'says whether it could be released, and what would be written' },
    { command: 'framewright release --date 2026-11-22', does: 'releases it under the date of that day' },
  ],
  async run(args, io) {
    const { record, last } = await releaseContext(frameworkRoot(args, io.cwd), io.cwd);
    const opened = await openFramework(args, io.cwd);
    const { framework, root } = opened;
    const summary = summaryOf(reportOn(opened, validate(framework), io.cwd));
    if (summary.errors > 0) {
      io.stderr.write(`${mistakesLine(summary)}Nothing was released, because a release has no errors.\n`);
      return 1;
    }
    const date = args.valueOf('date') ?? io.today();
    checkDay(date);
    const { planRelease } = await import('../release/release-plan.ts');
    const plan = planRelease({
      framework,
      versions: record.versions,
      ...(last === undefined ? {} : { last }),
      date,
      editorial: [...givenJudgements(args), ...(await judgementsFor(root, framework.version))],
    });
    if (plan.state !== 'ready') return printUnready(plan, framework.version, io);
    const faults = bundleFaults(plan.bundle);
    if (faults.length > 0) {
      io.stderr.write(`${faultsOfBundle(faults)}Nothing was released.\n`);
      return 1;
    }
    const dryRun = args.has('dry-run');
    const written = await writeRelease(root, record, plan, { dryRun });
    const shown = printedPathsFrom(io.cwd, root);
    for (const { path, change } of written)
      io.stdout.write(`${dryRun ? `Would be ${change}` : change === 'unchanged' ? 'As it was' : 'Written'}: ${shown(path)}\n`);
    const changed = plan.difference
      ? ` ${count(plan.difference.changes.length, 'change')} since ${plan.difference.from}.`
      : ' It is the first.';
    io.stdout.write(dryRun ? `${plan.version} could be released.${changed}\n` : `Released ${plan.version}.${changed}\n`);
    if (dryRun) io.stderr.write('Nothing was written, because of --dry-run.\n');
    return 0;
  },
};

function printUnready(plan: Exclude<ReleasePlan, { state: 'ready' }>, version: string, io: Io): number {
  if (plan.state === 'released') {
    io.stdout.write(`${version} is released already, and nothing has changed since.\n`);
    return 0;
  }
  const { reason, help, difference } = plan;
  const deciding = difference?.changes.filter(({ bump }) => bump === difference.required) ?? [];
  io.stderr.write(`${[reason, ...deciding.map(({ message }) => `  ${message}`), help].join('\n')}\nNothing was released.\n`);
  return 1;
}

/** Throws if a day is not in the calendar. */
function checkDay(day: string): void {
  const [, year = '', month = '', date = ''] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(day) ?? [];
  const lengths = [
    31,
    Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ];
  if (Number(date) < 1 || Number(date) > (lengths[Number(month) - 1] ?? 0))
    throw new Failure(`The option --date needs a day such as 2026-11-22, not “${day}”.`);
}
