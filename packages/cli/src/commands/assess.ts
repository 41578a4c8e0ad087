import { assessedFramework, assessmentFileName, printAssessment, teamOf } from '@framewright/assessment';
import { painter, printJson, visible } from '@framewright/reporters';
import { Failure } from '@framewright/workspace';
import { existsSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { assessReport } from '../assess/assess-report.ts';
import { assessSections } from '../assess/assess-sections.ts';
import { assessedVersion } from '../assess/assessed-version.ts';
import { carryFile, carrySections } from '../assess/carry-file.ts';
import { chosenContexts, chosenRole } from '../assess/chosen-role.ts';
import { newAssessment } from '../assess/new-assessment.ts';
import { readAssessmentFile } from '../assess/read-assessment-file.ts';
import { printSections, printSectionsMarkdown, sectionsCsv, type Section } from '../assess/sections.ts';
import { teamNeeds, teamSections } from '../assess/team-sections.ts';
import { openFramework, readingOptions } from '../framework/open-framework.ts';
import { printedPath, shownPath } from '../framework/shown-path.ts';
import type { Arguments } from '../terminal/arguments.ts';
import type { Command } from '../terminal/command.ts';
import type { Io } from '../terminal/io.ts';
import { writeText } from '../terminal/write-text.ts';

/** `framewright assess` */
export const assess: Command = {
  name: 'assess',
  summary: 'Hold what a person says they can do against a role: gaps, what to learn, which roles are near.',
  usage: '<file...>',
  about: [
    '“assess <file>” tells where somebody stands. “assess new” begins a file and asks at a keyboard. “assess carry <file>” brings a file to another version of the framework: what changed is marked, what is gone stays in it. “assess team <files>” counts what several people can do against what a team needs.',
    'The file belongs to the person. Nothing is sent anywhere and nothing is kept but what is written to a file; files of other people are theirs, and are not put where others can read them.',
    'There is no score. What is not answered is counted apart, and is neither a gap nor nothing.',
  ],
  options: {
    role: {
      type: 'string',
      short: 'r',
      value: 'role',
      summary: 'The role to hold it against, by its id. Without it the one that the file names.',
    },
    context: {
      type: 'string',
      short: 'c',
      value: 'context',
      summary:
        'Where the person works, by the id of the context; may be given more than once. Without it the contexts that the file names.',
    },
    need: {
      type: 'string',
      value: 'role=people',
      summary: 'For a team: how many people it needs who can do what a role asks for, as in analyst=2; may be given more than once.',
    },
    to: {
      type: 'string',
      value: 'version',
      summary: 'For “carry”: the released version, folder or bundle to bring the file to. Without it the framework at hand.',
    },
    out: {
      type: 'string',
      short: 'o',
      value: 'file',
      summary: 'For “new” and “carry”: where to write. A file that is there is never replaced.',
    },
    format: {
      type: 'string',
      value: 'format',
      values: ['pretty', 'markdown', 'json', 'csv'],
      summary: 'How it is shown: for the screen (pretty), for a page (markdown), for other programs (json), or for a spreadsheet (csv).',
    },
    ...readingOptions,
  },
  examples: [
    { command: 'framewright assess new --role analyst', does: 'asks what you can do, and writes it to a file' },
    { command: 'framewright assess mine.json', does: 'tells where you stand against the role that the file names' },
    { command: 'framewright assess mine.json --role manager --context programme', does: 'tells how far it is to another role' },
    { command: 'framewright assess carry mine.json --to 1.2.0', does: 'writes the file as it is under another version' },
    { command: 'framewright assess team a.json b.json --need analyst=2 --need manager', does: 'tells what a team has and lacks' },
  ],
  async run(args, io) {
    const [first = '', ...rest] = args.operands;
    if (first === 'new' && rest.length === 0) return runNew(args, io);
    if (first === 'carry') return runCarry(args, io, only(rest, 'Name the file to carry'));
    if (first === 'team') return runTeam(args, io, rest);
    return runAssess(args, io, only(args.operands, 'Name the file of an assessment'));
  },
};

function only(operands: readonly string[], request: string): string {
  const [file, ...more] = operands;
  if (file === undefined || more.length > 0) throw new Failure(`${request}; one at a time.`);
  return file;
}

async function runAssess(args: Arguments, io: Io, file: string): Promise<number> {
  const assessment = await readAssessmentFile(file, io.cwd);
  const { framework, note } = await assessedVersion(assessment, await openFramework(args, io.cwd));
  const named = args.valueOf('role');
  const own = assessment.target?.role;
  // What the file names may be gone: that is told with the rest, and is no reason to stop.
  const role = named === undefined ? framework.entries.role.find(({ id }) => id === own) : chosenRole(framework, named);
  const given = args.valuesOf('context');
  const known = framework.manifest.data.contexts ?? [];
  const contexts =
    given.length > 0
      ? chosenContexts(framework, given)
      : (assessment.target?.contexts ?? []).filter((id) => known.some((each) => each.id === id));
  const report = assessReport(framework, assessment, role, contexts, note);
  print(args, io, report, assessSections(framework, assessment, report));
  return 0;
}

async function runCarry(args: Arguments, io: Io, file: string): Promise<number> {
  const assessment = await readAssessmentFile(file, io.cwd);
  const opened = await openFramework(args, io.cwd);
  const carried = await carryFile(assessment, args.valueOf('to'), opened, io.cwd);
  const out = resolve(io.cwd, args.valueOf('out') ?? join(dirname(file), carried.fileName));
  const { decisions, counts } = carried;
  print(
    args,
    io,
    { from: assessment.framework, to: carried.assessment.framework, counts, decisions },
    carrySections(carried, assessment.framework.version),
  );
  await writeNew(out, carried.text, opened.root, io);
  return 0;
}

async function runTeam(args: Arguments, io: Io, files: readonly string[]): Promise<number> {
  if (files.length === 0) throw new Failure('Name the files of the people in the team.');
  const { framework } = await openFramework(args, io.cwd);
  const assessments = await Promise.all([...new Set(files)].map((file) => readAssessmentFile(file, io.cwd)));
  const names = [...new Set(files)].map((file, place) => assessments[place]?.person?.label ?? basename(file));
  const needs = teamNeeds(framework, args.valuesOf('need'), chosenContexts(framework, args.valuesOf('context')));
  const team = teamOf(assessments, assessedFramework(framework), needs);
  print(args, io, { ...team, names }, teamSections(framework, team, names));
  return 0;
}

async function runNew(args: Arguments, io: Io): Promise<number> {
  const { framework, root } = await openFramework(args, io.cwd);
  const named = args.valueOf('role');
  const role = named === undefined ? undefined : chosenRole(framework, named);
  const out = args.valueOf('out');
  // Before anything is asked, so that no answer is given in vain.
  if (out !== undefined) refuse(resolve(io.cwd, out), root, io);
  const assessment = await newAssessment(framework, role, chosenContexts(framework, args.valuesOf('context')), io);
  await writeNew(resolve(io.cwd, out ?? assessmentFileName(assessment)), printAssessment(assessment), root, io);
  return 0;
}

function print(args: Arguments, io: Io, data: unknown, sections: readonly Section[]): void {
  const format = args.valueOf('format');
  if (format === 'json') io.stdout.write(printJson(data));
  else if (format === 'csv') io.stdout.write(sectionsCsv(sections));
  else if (format === 'markdown') io.stdout.write(printSectionsMarkdown(sections));
  else io.stdout.write(printSections(sections, { width: io.stdout.width, paint: painter(io.stdout.color) }));
}

function refuse(file: string, root: string, io: Io): void {
  const shown = printedPath(shownPath(io.cwd, file));
  if (existsSync(file)) throw new Failure(`${shown} is there already, and is not replaced; name another with --out.`);
  if (!relative(root, file).startsWith('..') && !isAbsolute(relative(root, file)))
    throw new Failure(`${shown} would lie among the texts of the framework, and be published with them; name another place with --out.`);
}

/** What is written is told where results don’t go, so that those can be sent on to a file. */
async function writeNew(file: string, text: string, root: string, io: Io): Promise<void> {
  refuse(file, root, io);
  await writeText(file, text);
  io.stderr.write(visible(`Written: ${printedPath(shownPath(io.cwd, file))}\n`));
}
