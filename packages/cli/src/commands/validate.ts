import { count, printReport, reportFormats, summaryOf, type ReportFormat } from '@framewright/reporters';
import { Failure } from '@framewright/workspace';
import type { Arguments } from '../terminal/arguments.ts';
import type { Command } from '../terminal/command.ts';
import { fixMistakes, fixOptions } from '../check/fix-mistakes.ts';
import { folderOption, readingOptions } from '../framework/open-framework.ts';
import { reportStyle } from '../terminal/io.ts';
import { ownVersion } from '../terminal/own-version.ts';
import { ruleAddressOption, withRuleAddresses } from '../check/rule-addresses.ts';
import { validationReport } from '../check/validation-report.ts';

/** How many mistakes of one rule people are shown before the rest is counted. */
const mostOfRule = 10;

/** `framewright validate` */
export const validate: Command = {
  name: 'validate',
  summary: 'Check a framework and show every mistake: where it is, why it is one, and how to mend it.',
  usage: '[paths...]',
  about: [
    'Without a path the nearest framework is checked. With paths, only the mistakes in these files and folders are shown; the whole framework is read all the same, because a file can only be judged together with what it names.',
    'The exit code is 0 when there is no error, 1 when there are errors (warnings alone are no reason, unless --max-warnings limits them), and 2 when the check could not be made.',
    'On GitHub, --format github puts the mistakes beside their lines and a table of them into the summary of the workflow. GitHub shows ten errors and ten warnings; those in files that the pull request changes come first, where its base was fetched.',
  ],
  options: {
    format: {
      type: 'string',
      value: 'format',
      values: reportFormats,
      summary:
        'How the mistakes are shown: to people (pretty), to programs (json), to code scanning (sarif), beside the lines of a pull request on GitHub (github), to a build server (junit), as a table for a comment (markdown), or one on a line for the error list of an editor (unix).',
    },
    all: {
      type: 'boolean',
      summary: `Show every mistake in full. Without it ${mostOfRule} of each rule are shown to people, and the rest is counted.`,
    },
    quiet: { type: 'boolean', short: 'q', summary: 'Show errors only, and nothing at all when there are none.' },
    'max-warnings': { type: 'string', value: 'number', summary: 'End with exit code 1 where there are more warnings than this.' },
    changed: {
      type: 'string',
      value: 'revision',
      summary:
        'Show only the mistakes in files that differ from a revision in git: a tag, a branch or a commit. New files count, committed or not.',
    },
    ...fixOptions,
    suppressed: {
      type: 'boolean',
      summary: 'Show instead what is put aside, and why: mistakes that comments silence, and rules that the manifest turns off.',
    },
    exact: {
      type: 'boolean',
      summary:
        'Check with the exact libraries alone: yaml, remark-parse and ajv. Slower, but finds the same; use it when you doubt a result.',
    },
    'stdin-path': {
      type: 'string',
      value: 'path',
      summary:
        'Check the text on the standard input as if it were saved at this path, and show its mistakes alone. For editors: nothing needs to be saved.',
    },
    'rules-url': ruleAddressOption,
    watch: { type: 'boolean', short: 'w', summary: 'Stay, and check again after every save, until Ctrl-C.' },
    ...readingOptions,
    framework: folderOption,
  },
  examples: [
    { command: 'framewright validate', does: 'checks the nearest framework' },
    { command: 'framewright validate framework/roles/analyst.md', does: 'checks it and shows the mistakes in one file' },
    { command: 'framewright validate --fix', does: 'corrects the mistakes with one certain correction, and shows the rest' },
    { command: 'framewright validate --fix --dry-run', does: 'shows what that would change, and writes nothing' },
    { command: 'framewright validate --fix-all --dry-run', does: 'shows the likely corrections as well' },
    { command: 'framewright validate --watch', does: 'checks it, and again after every save' },
    { command: 'framewright validate --changed main', does: 'shows the mistakes in what differs from the branch main' },
    { command: 'framewright validate --format json > mistakes.json', does: 'keeps the mistakes for another program' },
    { command: 'framewright validate --format sarif > mistakes.sarif', does: 'keeps them for code scanning' },
    { command: 'framewright validate --max-warnings 0', does: 'fails where there is as much as one warning' },
    { command: 'framewright validate --exact', does: 'checks it with the exact libraries alone, and finds the same' },
    {
      command: 'framewright validate --stdin-path framework/roles/analyst.md --format unix < draft.md',
      does: 'checks unsaved text, for an editor',
    },
    { command: 'framewright validate --revision v1.0.0', does: 'checks the framework as it was released' },
  ],
  async run(args, io) {
    refuseBesideInput(args);
    const ended = await fixMistakes(args, io);
    if (ended !== undefined) return ended;
    if (args.has('watch')) return (await import('../check/validate-watching.ts')).validateWatching(args, io);
    if (args.has('suppressed')) return (await import('../check/suppressed.ts')).showSuppressed(args, io);
    const format = args.valueOf('format') as ReportFormat;
    const mostWarnings = mostWarningsOf(args);
    const { hidden, ...all } = withRuleAddresses(await validationReport(args, io), args);
    const { errors, warnings } = summaryOf(all);
    const report = args.has('quiet') ? { ...all, diagnostics: all.diagnostics.filter(({ severity }) => severity === 'error') } : all;
    if (!(args.has('quiet') && report.diagnostics.length === 0 && isForPeople(format))) {
      const rules = format === 'sarif' ? (await import('@framewright/validator')).rules : [];
      const style = {
        ...reportStyle(io.stdout),
        version: ownVersion(),
        rules,
        ...(args.has('all') ? {} : { mostOfRule }),
      };
      io.stdout.write(await printReport(format, report, style));
      if (format === 'github') await (await import('../check/step-summary.ts')).writeStepSummary(report, style, io);
    }
    if (hidden > 0 && format === 'pretty' && !args.has('quiet'))
      io.stderr.write(`${count(hidden, 'mistake')} in files that did not change ${hidden === 1 ? 'is' : 'are'} not shown.\n`);
    if (warnings > mostWarnings) io.stderr.write(`There are more warnings than --max-warnings allows: ${warnings}, not ${mostWarnings}.\n`);
    return errors > 0 || warnings > mostWarnings ? 1 : 0;
  },
};

/** What is on the standard input is a text, and neither a file that can be mended or watched nor a part of git. */
function refuseBesideInput(args: Arguments): void {
  if (!args.has('stdin-path')) return;
  if (args.operands.length > 0)
    throw new Failure('With --stdin-path the text on the standard input is checked; leave the other paths out.');
  const without = ['revision', 'changed', 'fix', 'fix-all', 'watch', 'suppressed'].find((option) => args.has(option));
  if (without !== undefined) throw new Failure(`With --stdin-path the text on the standard input is checked; leave --${without} out.`);
}

/** Programs expect a document even if there is nothing to report. */
function isForPeople(format: ReportFormat): boolean {
  return format === 'pretty' || format === 'github' || format === 'markdown';
}

function mostWarningsOf(args: Arguments): number {
  const written = args.valueOf('max-warnings');
  if (written === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d{1,9}$/.test(written)) throw new Failure(`The option --max-warnings needs a number after it, such as 0, not “${written}”.`);
  return Number(written);
}
