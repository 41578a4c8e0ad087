import { formatFile, withDigestToKeep, type PlannedFile } from '@framewright/markdown';
import { count } from '@framewright/reporters';
import { Failure } from '@framewright/workspace';
import { applyPlan, dryRunOption, printDone } from '../check/apply-plan.ts';
import type { Command } from '../terminal/command.ts';
import { pathKind } from '../framework/find-framework.ts';
import type { Io } from '../terminal/io.ts';
import { limitOption, limitsOf } from '../framework/limits.ts';
import { folderOption, readAt, type OpenFramework } from '../framework/open-framework.ts';
import { progressOn } from '../terminal/progress.ts';
import { printedPathsFrom } from '../check/report-on.ts';
import { validationTargets } from '../check/validation-targets.ts';

/** `framewright format` */
export const format: Command = {
  name: 'format',
  summary: 'Bring files into the form that all share: the same order of keys and headings, the same spacing.',
  usage: '[paths...]',
  about: [
    'What the files say stays the same, to the letter: text, comments, and keys that nobody knows are kept; only spaces and empty lines that mean nothing go. A file with a mistake that makes its meaning doubtful is left as it is and named; “framewright validate” shows how to mend it.',
    'Without a path all files of the nearest framework are formatted.',
  ],
  options: {
    check: { type: 'boolean', summary: 'Name the files that would change, write nothing, and end with exit code 1 if there is one.' },
    'dry-run': dryRunOption,
    framework: folderOption,
    limit: limitOption,
  },
  examples: [
    { command: 'framewright format', does: 'formats the nearest framework' },
    { command: 'framewright format framework/roles', does: 'formats the files in one folder' },
    { command: 'framewright format --check', does: 'fails where a file is not in form, as a check before merging' },
  ],
  async run(args, io) {
    const options = { dryRun: args.has('dry-run') };
    let code = 0;
    for (const [root, wanted] of validationTargets(args, io.cwd)) {
      if (pathKind(root) === 'file') throw new Failure('A bundle never changes; give the folder of the framework.');
      const opened = await readAt(root, undefined, io.cwd, limitsOf(args));
      const { files, unformatted, total } = formatted(opened, wanted, io);
      const shown = printedPathsFrom(io.cwd, root);
      if (args.has('check')) {
        io.stdout.write(files.map(({ path }) => `Not in form: ${shown(path)}\n`).join(''));
        if (files.length > 0) code = 1;
      } else if (files.length > 0) {
        printDone(await applyPlan(opened, { files }, options, io), options, io);
      }
      printUnformatted(unformatted, shown, io);
      io.stdout.write(conclusion(files.length, total, unformatted.length, args.has('check') || options.dryRun));
    }
    if (code !== 0) io.stderr.write('“framewright format” brings them into form.\n');
    return code;
  },
};

interface Formatted {
  readonly files: readonly PlannedFile[];
  readonly unformatted: readonly { readonly path: string; readonly kept: 'file' | 'body' }[];
  readonly total: number;
}

function formatted({ framework }: OpenFramework, wanted: (path: string) => boolean, io: Io): Formatted {
  const concerned = framework.files.filter(({ path }) => wanted(path));
  const progress = progressOn(io.stderr, io.now);
  const results = concerned.map((file, index) => {
    progress.update('Formatting', index + 1, concerned.length);
    return { file, ...formatFile(framework, file) };
  });
  progress.end();
  const contents = new Map(results.map(({ file, content }) => [file, content]));
  return {
    files: framework.files.flatMap((file) => {
      const content = withDigestToKeep(framework, file, contents.get(file) ?? file.text, wanted);
      return content === file.text ? [] : [{ path: file.path, content }];
    }),
    unformatted: results.flatMap(({ file, unchanged: kept }) => (kept === undefined ? [] : [{ path: file.path, kept }])),
    total: concerned.length,
  };
}

function printUnformatted(unformatted: Formatted['unformatted'], shown: (path: string) => string, io: Io): void {
  for (const { path, kept } of unformatted)
    io.stderr.write(`Left as it is${kept === 'body' ? ' below its front matter' : ''}: ${shown(path)}\n`);
  if (unformatted.length > 0) io.stderr.write('Mend the mistakes there first; “framewright validate” shows them.\n');
}

function conclusion(changed: number, total: number, left: number, isTrial: boolean): string {
  if (total === 0) return 'There is no file of the framework there.\n';
  if (changed > 0) return total === 1 ? '' : `${changed} of ${count(total, 'file')} ${isTrial ? 'would change' : 'changed'}.\n`;
  if (left > 0) return total === left ? '' : `${total - left} of ${count(total, 'file')} ${total - left === 1 ? 'is' : 'are'} in form.\n`;
  return total === 1 ? 'The file is in form.\n' : `All ${total} files are in form.\n`;
}
