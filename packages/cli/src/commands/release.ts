import { count, summaryOf } from '@framewright/reporters';
import type { FileToWrite } from '@framewright/model';
import { bundleFaults, validate } from '@framewright/validator';
import { Failure, folderTree, writeFiles, writeRelease } from '@framewright/workspace';
import { dryRunOption } from '../check/apply-plan.ts';
import type { Command } from '../terminal/command.ts';
import type { Io } from '../terminal/io.ts';
import { limitOption } from '../framework/limits.ts';
import { mistakesLine } from '../check/report-on.ts';
import { folderOption, frameworkRoot, openFramework } from '../framework/open-framework.ts';
import { readChangesets } from '../release/changeset-files.ts';
import { faultsOfBundle } from '../release/faults-of-bundle.ts';
import { checkDay } from '../release/release-day.ts';
import { hasSection, withSection } from '../release/release-notes.ts';
import { wasInterrupted } from '../version/version-journal.ts';
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
    'The version is the one in the package.json beside framework.md, which “framewright version” raises. It has to be higher than that of the last release, by as much as what changed requires; “framewright diff” shows that. A framework with errors is not released, nor is one whose bundle “framewright verify” would refuse.',
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
    if (wasInterrupted(root))
      throw new Failure('A run of “framewright version” was interrupted, so nothing was released; run it again first.');
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
      editorial: [...givenJudgements(args), ...(await judgementsFor(root, framework))],
    });
    if (plan.state !== 'ready') return printUnready(plan, framework.version, io);
    const faults = bundleFaults(plan.bundle);
    if (faults.length > 0) {
      io.stderr.write(`${faultsOfBundle(faults)}Nothing was released.\n`);
      return 1;
    }
    const dryRun = args.has('dry-run');
    const log = await changelogFor(root, plan);
    const written = [
      ...(await writeFiles(root, log, { dryRun })).filter(({ change }) => change !== 'unchanged'),
      ...(await writeRelease(root, record, plan, { dryRun })),
    ];
    const shown = printedPathsFrom(io.cwd, root);
    for (const { path, change } of written)
      io.stdout.write(`${dryRun ? `Would be ${change}` : change === 'unchanged' ? 'As it was' : 'Written'}: ${shown(path)}\n`);
    const changed = plan.difference
      ? ` ${count(plan.difference.changes.length, 'change')} since ${plan.difference.from}.`
      : ' It is the first.';
    io.stdout.write(dryRun ? `${plan.version} could be released.${changed}\n` : `Released ${plan.version}.${changed}\n`);
    const waiting = (await readChangesets(root, framework)).changesets.length;
    if (waiting > 0)
      io.stderr.write(
        `${count(waiting, 'changeset waits', 'changesets wait')}, and the words are in no change log; “framewright version” takes them up.\n`,
      );
    if (dryRun) io.stderr.write('Nothing was written, because of --dry-run.\n');
    return 0;
  },
};

/** The change log, where it has a section about the version: that gets the day of the release, and what changed by now. */
async function changelogFor(root: string, { version, changes }: Extract<ReleasePlan, { state: 'ready' }>): Promise<readonly FileToWrite[]> {
  const [content] = await folderTree(root).read(['CHANGELOG.md']);
  const text = content !== undefined && 'bytes' in content ? new TextDecoder().decode(content.bytes) : '';
  return hasSection(text, version) ? [{ path: 'CHANGELOG.md', content: withSection(text, changes, '') }] : [];
}

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
