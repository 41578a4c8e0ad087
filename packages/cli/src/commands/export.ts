import { datesOfReleases, formats, type ExportOptions, type Format, type ReleaseDates } from '@framewright/exporters';
import { plainCell } from '@framewright/markdown';
import { labelOf, releasesFolder, type Framework } from '@framewright/model';
import { count } from '@framewright/reporters';
import { Failure, readReleases, writeFiles } from '@framewright/workspace';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Arguments } from '../terminal/arguments.ts';
import type { Command } from '../terminal/command.ts';
import type { Io } from '../terminal/io.ts';
import { unknownWord } from '../terminal/nearest.ts';
import { findFramework } from '../framework/find-framework.ts';
import { limitsOf } from '../framework/limits.ts';
import { frameworkRoot, readAt, readingOptions } from '../framework/open-framework.ts';
import { printedPath, shownPath } from '../framework/shown-path.ts';
import { onlyEntries } from '../export/only-entries.ts';
import { printFormats, printSurvival } from '../export/print-formats.ts';

/** `framewright export` */
export const exportCommand: Command = {
  name: 'export',
  summary: 'Write a framework in a format that other systems read: a workbook, tables, JSON, Moodle, CASE and more.',
  usage: '[format]',
  about: [
    'Without a format, or with --list, all formats are listed. With --keeps you are told what a format keeps of a framework and what is lost on the way.',
    'A format of one file is printed, unless --out names a folder for it. The same framework gives the same bytes on every computer, given the same day.',
  ],
  options: {
    list: { type: 'boolean', summary: 'List the formats.' },
    keeps: { type: 'boolean', summary: 'Tell what the format keeps, and write nothing.' },
    out: { type: 'string', short: 'o', value: 'folder', summary: 'The folder to write to.' },
    only: {
      type: 'string',
      value: 'ids',
      summary: 'Only the entries with these ids, separated by commas, and what roles among them ask for.',
    },
    date: {
      type: 'string',
      value: 'day',
      summary: 'The day that counts as the last change, such as 2026-12-01; that of the release, or today without it.',
    },
    ...readingOptions,
    framework: {
      type: 'string',
      value: 'framework',
      summary:
        'The framework: a folder with a framework.md, a bundle, or the version of a release of the nearest framework. Without it the nearest one is taken as it stands.',
    },
  },
  examples: [
    { command: 'framewright export --list', does: 'lists the formats' },
    { command: 'framewright export xlsx --out tables', does: 'writes an Excel workbook into the folder “tables”' },
    { command: 'framewright export case --out case', does: 'writes a CASE package and its parts into the folder “case”' },
    { command: 'framewright export skos --framework 0.2.0 --out vocabulary', does: 'writes the vocabulary of a release' },
    { command: 'framewright export skos --keeps', does: 'tells what SKOS can hold of a framework' },
  ],
  async run(args, io) {
    const [id] = args.operands;
    if (id === undefined || args.has('list')) {
      io.stdout.write(printFormats(formats, io.stdout));
      return 0;
    }
    const format = formats.find((each) => each.id === id);
    if (format === undefined)
      throw new Failure(
        unknownWord(
          `There is no format “${id}”`,
          id,
          formats.map((each) => each.id),
          'framewright export --list shows what there is',
        ),
      );
    if (args.has('keeps')) {
      io.stdout.write(printSurvival(format, io.stdout));
      return 0;
    }
    const root = rootOf(args, io.cwd);
    const { framework } = await readAt(root, args.valueOf('revision'), io.cwd, limitsOf(args));
    const releases = root.endsWith('.json') ? [] : await readReleases(root);
    return write(format, framework, args, io, datesOfReleases(dayOf(args, root, io), releases.toReversed()));
  },
};

async function write(format: Format, whole: Framework, args: Arguments, io: Io, dates: ReleaseDates): Promise<number> {
  const only = args.valueOf('only');
  const framework =
    only === undefined
      ? whole
      : onlyEntries(
          whole,
          only
            .split(',')
            .map((each) => each.trim())
            .filter((each) => each !== ''),
        );
  const files = await format.files(framework, { words: wordsOf(framework), dates });
  const out = args.valueOf('out');
  if (out === undefined) {
    const [file, ...others] = files;
    if (others.length > 0)
      throw new Failure(`${format.title} takes ${count(files.length, 'file', 'files')}; name a folder for them with --out.`);
    if (typeof file?.content !== 'string') throw new Failure(`${format.title} is no text to print; name a folder for it with --out.`);
    io.stdout.write(file.content);
    return 0;
  }
  const folder = resolve(io.cwd, out);
  const written = await writeFiles(folder, files);
  const unchanged = written.filter(({ change }) => change === 'unchanged').length;
  const where = printedPath(shownPath(io.cwd, folder));
  io.stdout.write(
    `${count(files.length, 'file', 'files')} of ${format.title} in ${where}${unchanged === 0 ? '' : `, ${unchanged} unchanged`}.\n`,
  );
  return 0;
}

/** A version names a release of the nearest framework; anything else a folder or a bundle. */
function rootOf(args: Arguments, cwd: string): string {
  const given = args.valueOf('framework');
  if (given !== undefined && /^\d+\.\d+\.\d+/u.test(given) && !existsSync(resolve(cwd, given))) {
    const nearest = findFramework(cwd);
    const file = nearest === undefined ? undefined : join(nearest, releasesFolder, `${given}.json`);
    if (file === undefined || !existsSync(file)) throw new Failure(`There is no release ${given} of a framework here.`);
    return file;
  }
  return frameworkRoot(args, cwd);
}

function dayOf(args: Arguments, root: string, io: Io): string {
  const given = args.valueOf('date');
  if (given !== undefined) {
    if (!/^\d{4}-\d\d-\d\d$/u.test(given) || Number.isNaN(Date.parse(given)))
      throw new Failure(`“${given}” is no day; write it as 2026-12-01.`);
    return given;
  }
  if (!root.endsWith('.json')) return io.today();
  const { date } = JSON.parse(readFileSync(root, 'utf8').replace(/^\uFEFF/u, '')) as { readonly date?: unknown };
  return typeof date === 'string' && /^\d{4}-\d\d-\d\d$/u.test(date) ? date : io.today();
}

function wordsOf(framework: Framework): ExportOptions['words'] {
  const labelOfId = (id: string): string | undefined => {
    const entry = framework.byId.get(id);
    return entry && labelOf(entry);
  };
  return (markdown) => plainCell(markdown, labelOfId);
}
