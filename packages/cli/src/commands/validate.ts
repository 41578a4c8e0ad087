import { reportGithub, reportJson, reportPretty, summaryOf, type Report } from '@framewright/reporters';
import { validate as check } from '@framewright/validator';
import { Failure } from '@framewright/workspace';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Arguments } from '../arguments.ts';
import type { Command } from '../command.ts';
import { findFramework, whatLiesAt } from '../find-framework.ts';
import type { Io } from '../io.ts';
import { folderOption, frameworkRoot, readAt, readingOptions } from '../open-framework.ts';
import { reportOn } from '../report-on.ts';

/** `framewright validate` */
export const validate: Command = {
  name: 'validate',
  summary: 'Check a framework and show every mistake: where it is, why it is one, and how to mend it.',
  usage: '[paths...]',
  about: [
    'Without a path the nearest framework is checked. With paths, only the mistakes in these files and folders are shown; the whole framework is read all the same, because a file can only be judged together with what it names.',
    'The exit code is 0 when there is no error, 1 when there are errors (warnings alone are no reason), and 2 when the check could not be made.',
  ],
  options: {
    format: {
      type: 'string',
      value: 'format',
      values: ['pretty', 'json', 'github'],
      summary:
        'How the mistakes are shown: to people (pretty), to programs (json), or beside the lines of a pull request on GitHub (github).',
    },
    quiet: { type: 'boolean', short: 'q', summary: 'Show errors only, and nothing at all when there are none.' },
    ...readingOptions,
    framework: folderOption,
  },
  examples: [
    { command: 'framewright validate', does: 'checks the nearest framework' },
    { command: 'framewright validate framework/roles/analyst.md', does: 'checks it and shows the mistakes in one file' },
    { command: 'framewright validate --format json > mistakes.json', does: 'keeps the mistakes for another program' },
    { command: 'framewright validate --revision v1.0.0', does: 'checks the framework as it was released' },
  ],
  async run(args, io) {
    const reports = await Promise.all(
      [...targetsOf(args, io.cwd)].map(async ([root, parts]) => {
        if (whatLiesAt(root) === 'file')
          throw new Failure('A bundle was checked when it was made; check the folder of the framework instead.');
        const opened = await readAt(root, args.valueOf('revision'), io.cwd);
        return reportOn(opened, check(opened.framework), io.cwd, (path) =>
          parts.some((part) => part === '' || path === part || path.startsWith(`${part}/`)),
        );
      }),
    );
    const report = together(reports, args.has('quiet'));
    if (!(args.has('quiet') && report.diagnostics.length === 0 && args.valueOf('format') !== 'json'))
      io.stdout.write(printed(report, args, io));
    return summaryOf(report).errors > 0 ? 1 : 0;
  },
};

/** From the folder of a framework to the parts of it that are asked for; '' is all of it. */
function targetsOf(args: Arguments, cwd: string): ReadonlyMap<string, readonly string[]> {
  if (args.operands.length === 0) return new Map([[frameworkRoot(args, cwd), ['']]]);
  const targets = new Map<string, string[]>();
  for (const operand of args.operands) {
    const path = resolve(cwd, operand);
    const root = rootAround(operand, path, args, cwd);
    // A folder above a framework means all of it.
    const part = isInside(root, path) ? relative(root, path).split(sep).join('/') : '';
    targets.set(root, [...(targets.get(root) ?? []), part]);
  }
  return targets;
}

function rootAround(operand: string, path: string, args: Arguments, cwd: string): string {
  const kind = whatLiesAt(path);
  if (kind === 'nothing' && args.valueOf('revision') === undefined) throw new Failure(`There is no file or folder ${operand}.`);
  if (args.valueOf('framework') !== undefined) {
    const root = frameworkRoot(args, cwd);
    if (!isInside(root, path) && !isInside(path, root))
      throw new Failure(`${operand} does not lie in the framework ${args.valueOf('framework')}.`);
    return root;
  }
  const root = findFramework(kind === 'folder' ? path : dirname(path));
  if (root !== undefined && (isInside(root, path) || (kind === 'folder' && isInside(path, root)))) return root;
  if (kind === 'folder') return path;
  throw new Failure(`${operand} is not part of a framework, because no folder around it has a framework.md.`);
}

function isInside(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function together(reports: readonly Report[], errorsOnly: boolean): Report {
  return {
    diagnostics: reports.flatMap(({ diagnostics }) => diagnostics).filter(({ severity }) => !errorsOnly || severity === 'error'),
    files: reports.reduce((files, report) => files + report.files, 0),
    texts: new Map(reports.flatMap(({ texts }) => [...texts])),
  };
}

function printed(report: Report, args: Arguments, io: Io): string {
  if (args.valueOf('format') === 'json') return reportJson(report);
  if (args.valueOf('format') === 'github') return reportGithub(report);
  return reportPretty(report, { color: io.stdout.color, width: Math.min(io.stdout.width, 120) });
}
