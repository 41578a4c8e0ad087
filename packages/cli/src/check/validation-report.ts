import type { Report } from '@framewright/reporters';
import { changedFiles, Failure, folderTree, readFramework, treeWith } from '@framewright/workspace';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Arguments } from '../terminal/arguments.ts';
import { checkFolder, type CheckedFolder } from './check-folder.ts';
import { findFramework, pathKind } from '../framework/find-framework.ts';
import type { Io } from '../terminal/io.ts';
import { limitsOf } from '../framework/limits.ts';
import { frameworkRoot, readAt } from '../framework/open-framework.ts';
import { shownPath } from '../framework/shown-path.ts';
import { pathsFrom, reportOn } from './report-on.ts';
import { isInside, validationTargets } from './validation-targets.ts';

/** A report with what it leaves out. */
export interface ValidationReport extends Report {
  /** How many mistakes are left out because their files did not change. */
  readonly hidden: number;
}

/** The report on everything that is asked for, each framework read once. */
export async function validationReport(args: Arguments, io: Io): Promise<ValidationReport> {
  if (args.has('stdin-path')) return reportOnInput(args, io);
  const targets = [...validationTargets(args, io.cwd)];
  const report = together(await Promise.all(targets.map(([root, wanted]) => reportAt(root, wanted, args, io))));
  if (!args.has('changed') && !args.has('revision')) for (const operand of args.operands) refuseUnread(operand, report, io.cwd);
  return report;
}

/** A path that is named and not read would seem to be without a mistake. */
function refuseUnread(operand: string, { paths = [], diagnostics }: Report, cwd: string): void {
  const path = resolve(cwd, operand);
  const shown = shownPath(cwd, path);
  if (pathKind(path) === 'file' && !paths.includes(shown))
    throw new Failure(
      shown.endsWith('.md')
        ? `${shown} is not read, because it is no part of the content: neither README.md and CHANGELOG.md are, nor names that begin with a dot, nor what lies in releases.`
        : `${shown} is not read, because only files whose names end in “.md” are.`,
    );
  if (paths.length === 0 && diagnostics.length === 0)
    throw new Failure(`There is no file to check in ${shown}: only names that end in “.md” are read.`);
}

/** The report on the text on the standard input, as if it were saved. */
async function reportOnInput(args: Arguments, io: Io): Promise<ValidationReport> {
  const place = resolve(io.cwd, args.valueOf('stdin-path') ?? '');
  const root = args.has('framework') ? frameworkRoot(args, io.cwd) : findFramework(dirname(place));
  if (root === undefined || !isInside(root, place))
    throw new Failure(`${shownPath(io.cwd, place)} is not part of a framework, because no folder around it has a framework.md.`);
  const path = relative(root, place).split(sep).join('/');
  if (io.readInput === undefined) throw new Failure('There is no standard input to check.');
  const [limits, exact] = [limitsOf(args), args.has('exact')];
  const tree = treeWith(folderTree(root, limits.fileSize), path, await io.readInput(), limits.fileSize);
  const framework = await readFramework(tree, { limits, exact });
  const { validate } = await import('@framewright/validator');
  const diagnostics = validate(framework, { exact });
  return { ...reportOn({ framework, root }, diagnostics, io.cwd, (file) => file === path), hidden: 0 };
}

async function reportAt(root: string, wanted: (path: string) => boolean, args: Arguments, io: Io): Promise<ValidationReport> {
  if (pathKind(root) === 'file') throw new Failure('A bundle was checked when it was made; check the folder of the framework instead.');
  const [since, revision] = [args.valueOf('changed'), args.valueOf('revision')];
  if (since !== undefined && revision !== undefined)
    throw new Failure('--changed is about the files as they are now, so it can’t be used together with --revision.');
  const { diagnostics, files } = await checkedAt(root, revision, args, io);
  const changed = since === undefined ? await changedInPullRequest(root, args, io) : await changedFiles(root, since);
  const isShown = (path: string): boolean => wanted(path) && (since === undefined || changed?.has(path) === true);
  return {
    ...reportOn({ framework: { files }, root }, diagnostics, io.cwd, isShown),
    ...(changed === undefined ? {} : { changed: new Set([...changed].map(pathsFrom(io.cwd, root))) }),
    hidden: diagnostics.filter(({ file }) => wanted(file) && !isShown(file)).length,
  };
}

async function checkedAt(root: string, revision: string | undefined, args: Arguments, io: Io): Promise<CheckedFolder> {
  const [limits, exact] = [limitsOf(args), args.has('exact')];
  if (revision === undefined) return checkFolder(root, io, { limits, exact });
  const { framework } = await readAt(root, revision, io.cwd, limits, exact);
  const { validate } = await import('@framewright/validator');
  return { diagnostics: validate(framework, { exact }), files: framework.files };
}

/** The files that a pull request changes, as far as GitHub and git know. */
async function changedInPullRequest(root: string, args: Arguments, { env }: Io): Promise<ReadonlySet<string> | undefined> {
  const base = env['GITHUB_BASE_REF'];
  if (args.valueOf('format') !== 'github' || base === undefined || base === '') return undefined;
  try {
    return await changedFiles(root, `refs/remotes/origin/${base}`);
  } catch (error) {
    // A shallow checkout lacks the base; then no file takes precedence.
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

function together(reports: readonly ValidationReport[]): ValidationReport {
  const changed = reports.flatMap((report) => (report.changed === undefined ? [] : [...report.changed]));
  return {
    diagnostics: reports.flatMap(({ diagnostics }) => diagnostics),
    files: reports.reduce((files, report) => files + report.files, 0),
    texts: new Map(reports.flatMap(({ texts }) => [...texts])),
    paths: reports.flatMap(({ paths = [] }) => paths),
    hidden: reports.reduce((sum, { hidden }) => sum + hidden, 0),
    ...(reports.some((report) => report.changed !== undefined) ? { changed: new Set(changed) } : {}),
  };
}
