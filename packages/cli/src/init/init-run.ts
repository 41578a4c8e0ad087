import { parseFramework } from '@framewright/markdown';
import type { Framework } from '@framewright/model';
import { Failure, folderTree, readFramework, writeFiles } from '@framewright/workspace';
import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { manifestName, pathKind } from '../framework/find-framework.ts';
import { printedPath, shownPath } from '../framework/shown-path.ts';
import { frameworkFolder } from '../starter/starter-framework.ts';
import type { Arguments } from '../terminal/arguments.ts';
import type { Io } from '../terminal/io.ts';
import { initAnswers } from './init-answers.ts';
import { afterStart, inFolders } from './init-steps.ts';
import { presentFiles, type PresentFiles } from './present-files.ts';
import { repositoryFiles, type StarterFile } from './repository-files.ts';
import { planStart } from './start-repository.ts';
import { parseRecord, recordName, type StartedRecord } from './started-record.ts';
import { toolFor } from './tool-package.ts';
import { runUpgrade } from './upgrade-run.ts';

/** Runs `framewright init`. */
export async function runInit(args: Arguments, io: Io): Promise<number> {
  const root = resolve(io.cwd, args.operands[0] ?? '.');
  if (pathKind(root) === 'file') throw new Failure(`${shownPath(io.cwd, root)} is a file; name a folder, which need not be there yet.`);
  if (existsSync(join(root, manifestName)))
    throw new Failure(
      `There is a framework at the top of this folder, and a repository has it in a folder of its own; move it into “${frameworkFolder}” and try again.`,
    );
  const present = presentFiles(root);
  const record = await recordIn(present);
  const framework = await frameworkIn(root);
  const before = { folder: basename(root), ...(framework ? { framework } : {}), ...(record ? { record } : {}) };
  if (args.has('upgrade')) return runUpgrade({ root, present, before }, args, io);
  const packageText = await present.textOf('package.json');
  const tool = toolFor(args.valueOf('tool'), packageText, (path) => resolve(io.cwd, path));
  const answers = { ...(await initAnswers(before, args, io)), tool: tool.wanted };
  const files = repositoryFiles(answers);
  const plan = await planStart(files, present, answers, record);
  if (framework === undefined) await refuseMistakes(plan.missing);
  const kept = tool.file === undefined || present.at(tool.file.path) !== undefined ? [] : [tool.file];
  const dryRun = args.has('dry-run');
  const shown = (path: string): string => printedPath(shownPath(io.cwd, root, path));
  const isNew = new Map(plan.missing.map(({ path }) => [path, present.at(path.split('/')[0] ?? path) === undefined]));
  const done = await writeFiles(root, [...plan.missing, ...kept, plan.record], { dryRun });
  const written = done.filter(({ change }) => change !== 'unchanged').map(({ path }) => path);
  const told = dryRun
    ? written
    : inFolders(written, (folder) => written.every((path) => !path.startsWith(`${folder}/`) || isNew.get(path) === true));
  for (const path of told) io.stdout.write(`${dryRun ? 'Would be written' : 'Written'}: ${shown(path)}\n`);
  for (const path of plan.staying) io.stdout.write(`There already, and left as it is: ${shown(path)}\n`);
  if (framework !== undefined && record === undefined) io.stdout.write(`There already, and left as it is: ${shown(frameworkFolder)}\n`);
  if (dryRun) io.stderr.write('Nothing was written, because of --dry-run.\n');
  else
    io.stdout.write(
      afterStart({
        folder: shownPath(io.cwd, root),
        written: written.length,
        withReadme: written.includes('README.md'),
        package: packageText,
        answers,
      }),
    );
  return 0;
}

async function recordIn(present: PresentFiles): Promise<StartedRecord | undefined> {
  const text = await present.textOf(recordName);
  return text === undefined ? undefined : parseRecord(text);
}

async function frameworkIn(root: string): Promise<Framework | undefined> {
  const folder = join(root, frameworkFolder);
  return existsSync(join(folder, manifestName)) ? readFramework(folderTree(folder)) : undefined;
}

/**
 * What is begun passes the check, whatever was answered.
 * @throws Failure if it would not
 */
async function refuseMistakes(files: readonly StarterFile[]): Promise<void> {
  const own = files.filter(({ path }) => path.startsWith(`${frameworkFolder}/`) && path.endsWith('.md') && !path.includes('/.'));
  if (own.length === 0) return;
  const { validate } = await import('@framewright/validator');
  const texts = Object.fromEntries(own.map(({ path, content }) => [path.slice(frameworkFolder.length + 1), content]));
  const [mistake] = validate(parseFramework(texts));
  if (mistake !== undefined)
    throw new Failure(`Nothing was written, because it would be a mistake: ${mistake.message}. ${mistake.help ?? ''}`.trim());
}
