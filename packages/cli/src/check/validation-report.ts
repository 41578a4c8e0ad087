import type { Report } from '@framewright/reporters';
import { changedFiles, Failure } from '@framewright/workspace';
import type { Arguments } from '../terminal/arguments.ts';
import { checkFolder, type CheckedFolder } from './check-folder.ts';
import { pathKind } from '../framework/find-framework.ts';
import type { Io } from '../terminal/io.ts';
import { limitsOf } from '../framework/limits.ts';
import { readAt } from '../framework/open-framework.ts';
import { pathsFrom, reportOn } from './report-on.ts';
import { validationTargets } from './validation-targets.ts';

/** A report with what it leaves out. */
export interface ValidationReport extends Report {
  /** How many mistakes are left out because their files did not change. */
  readonly hidden: number;
}

/** The report on everything that is asked for, each framework read once. */
export async function validationReport(args: Arguments, io: Io): Promise<ValidationReport> {
  return together(await Promise.all([...validationTargets(args, io.cwd)].map(([root, wanted]) => reportAt(root, wanted, args, io))));
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
