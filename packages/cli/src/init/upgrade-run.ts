import { painter } from '@framewright/reporters';
import { Failure, writeFiles } from '@framewright/workspace';
import { printedPath, shownPath } from '../framework/shown-path.ts';
import { printDiff } from '../print/print-diff.ts';
import type { Arguments } from '../terminal/arguments.ts';
import type { Io } from '../terminal/io.ts';
import { initAnswers, type KnownBefore } from './init-answers.ts';
import type { PresentFiles } from './present-files.ts';
import { repositoryFiles } from './repository-files.ts';
import { printRecord, recordName } from './started-record.ts';
import { isOpen, planUpgrade, rememberedAfter, type UpgradedFile, type Verdict } from './upgrade-repository.ts';

/** Where an upgrade happens. */
export interface UpgradePlace {
  readonly root: string;
  readonly present: PresentFiles;
  readonly before: KnownBefore;
}

/** Runs `framewright init --upgrade`. */
export async function runUpgrade({ root, present, before }: UpgradePlace, args: Arguments, io: Io): Promise<number> {
  const { record } = before;
  if (record === undefined)
    throw new Failure(
      `There is no ${recordName} here, so nobody knows what was written; “framewright init” writes it, and what is missing.`,
    );
  const decided = { take: args.valuesOf('take'), keep: args.valuesOf('keep') };
  const answers = { ...(await initAnswers(before, args, io)), tool: '' };
  const upgraded = await planUpgrade(repositoryFiles(answers), present, record, decided);
  refuseUnknown([...decided.take, ...decided.keep], upgraded);
  const dryRun = args.has('dry-run');
  const paint = painter(io.stdout.color);
  const shown = (path: string): string => printedPath(shownPath(io.cwd, root, path));
  const changed = upgraded.flatMap(({ verdict, ...file }) => (verdict === 'stay' ? [] : [{ ...file, verdict }]));
  for (const { path, verdict, ours, theirs } of changed) {
    const file = shown(path);
    io.stdout.write(`${said[verdict](file, dryRun)}\n`);
    if (verdict === 'renew' || isOpen(verdict)) io.stdout.write(printDiff({ path: file, text: ours }, { path: file, text: theirs }, paint));
  }
  const written = changed.flatMap(({ path, verdict, theirs }) =>
    theirs !== undefined && (verdict === 'new' || verdict === 'renew') ? [{ path, content: theirs }] : [],
  );
  const remove = changed.flatMap(({ path, verdict }) => (verdict === 'withdraw' ? [path] : []));
  const kept = printRecord({ forge: answers.forge, shape: answers.shape, ...rememberedAfter(record, upgraded) });
  await writeFiles(root, [...written, { path: recordName, content: kept }], { dryRun, remove });
  const open = changed.filter(({ verdict }) => isOpen(verdict));
  if (changed.length === 0) io.stdout.write('Workflows and configuration are those of this version; nothing was changed.\n');
  for (const { path } of open)
    io.stderr.write(`${shown(path)} waits for you: --take ${path} takes the newer text, --keep ${path} leaves yours.\n`);
  if (dryRun) io.stderr.write('Nothing was written, because of --dry-run.\n');
  return open.length > 0 ? 1 : 0;
}

/** What is said of a file above what changes in it. */
const said: Readonly<Record<Exclude<Verdict, 'stay'>, (file: string, dryRun: boolean) => string>> = {
  new: (file, dryRun) => `${dryRun ? 'Would be written' : 'Written'}: ${file}`,
  renew: (file, dryRun) => `${dryRun ? 'Would be changed' : 'Changed'}: ${file}`,
  withdraw: (file, dryRun) => `${dryRun ? 'Would be removed' : 'Removed'}, since nothing needs it any more: ${file}`,
  both: (file) => `You changed it, and this version has a newer one, so it is as you left it: ${file}`,
  foreign: (file) => `It is your own, and this version would write another in its place, so it is as you left it: ${file}`,
};

function refuseUnknown(paths: readonly string[], upgraded: readonly UpgradedFile[]): void {
  const unknown = paths.find((path) => !upgraded.some((file) => file.path === path));
  if (unknown !== undefined)
    throw new Failure(`“${unknown}” is no file that init writes; name it as the message does, with forward slashes.`);
}
