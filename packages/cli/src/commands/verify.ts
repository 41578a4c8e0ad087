import { checksumsName, parseChecksums, releasesFolder, releasedVersions } from '@framewright/model';
import { count, visible } from '@framewright/reporters';
import { checksumsAt, Failure, readReleaseFiles } from '@framewright/workspace';
import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Arguments } from '../terminal/arguments.ts';
import type { Command } from '../terminal/command.ts';
import { findFramework, manifestName, pathKind } from '../framework/find-framework.ts';
import { folderOption, frameworkRoot } from '../framework/open-framework.ts';
import type { Io } from '../terminal/io.ts';
import { checkReleaseFile, checkReleaseFolder, type CheckedRelease } from '../release/release-check.ts';
import { printedPath, shownPath } from '../framework/shown-path.ts';

/** `framewright verify` */
export const verify: Command = {
  name: 'verify',
  summary: 'Check that releases are what was released: whole, unchanged, and in agreement with their checksums.',
  usage: '[path]',
  about: [
    'With the path of a bundle, such as one that was downloaded, that file is checked: its form, what it says about itself and, where there is a SHA256SUMS beside it, its checksum. With a folder, all releases in it are checked. Without a path it is the releases of the nearest framework.',
    'With --base it is also checked that nothing that was released at that revision has changed or gone since: SHA256SUMS may only have grown.',
    'The exit code is 0 when all is as it should be, and 1 when something is not.',
  ],
  options: {
    framework: folderOption,
    base: { type: 'string', value: 'revision', summary: 'A revision in git to compare with: a tag, a branch or a commit.' },
  },
  examples: [
    { command: 'framewright verify', does: 'checks all releases of the nearest framework' },
    { command: 'framewright verify downloads/1.0.0.json', does: 'checks a bundle that was downloaded' },
    { command: 'framewright verify --base origin/main', does: 'fails where a pull request changes what was released' },
  ],
  async run(args, io) {
    const path = args.operands[0] === undefined ? undefined : resolve(io.cwd, args.operands[0]);
    if (path !== undefined && pathKind(path) === 'file') {
      if (args.has('base'))
        throw new Failure('The option --base is about the releases of a framework, so it can’t be used with a single file.');
      const checked = await checkReleaseFile(path);
      if (!checked.hasChecksum)
        io.stderr.write(`There is no ${checksumsName} beside it, so nobody can tell whether it is the one that was released.\n`);
      return printFaults([checked], io);
    }
    if (path !== undefined && args.has('framework'))
      throw new Failure('Name either a path or --framework; both say whose releases are checked.');
    const folder = releaseFolder(args.has('framework') ? frameworkRoot(args, io.cwd) : path, io.cwd);
    const checked = await checkReleaseFolder(folder);
    const shrunk = await shrinkage(folder, args);
    for (const sentence of shrunk) io.stderr.write(`${printedPath(shownPath(io.cwd, folder, checksumsName))}: ${visible(sentence)}\n`);
    if (checked.length === 0 && shrunk.length === 0) {
      io.stdout.write('Nothing has been released yet.\n');
      return 0;
    }
    return Math.max(printFaults(checked, io), Math.min(shrunk.length, 1));
  },
};

/** The folder of releases that a path means: itself, or that of the framework at it. */
function releaseFolder(path: string | undefined, cwd: string): string {
  const root = path ?? findFramework(cwd);
  if (root === undefined)
    throw new Failure(
      'There is no framework here, because neither this folder nor one above it has a framework.md; name a bundle or a folder.',
    );
  if (pathKind(root) === 'nothing') throw new Failure(`There is no file or folder ${shownPath(cwd, root)}.`);
  return existsSync(join(root, manifestName)) ? join(root, releasesFolder) : root;
}

/** Releases at a revision that are missing or different now, each as a sentence. */
async function shrinkage(folder: string, args: Arguments): Promise<readonly string[]> {
  const base = args.valueOf('base');
  if (base === undefined) return [];
  if (basename(folder) !== releasesFolder) throw new Failure(`The option --base needs a framework, or its folder “${releasesFolder}”.`);
  const before = parseChecksums(await checksumsAt(dirname(folder), base)).lines;
  const now = parseChecksums((await readReleaseFiles(folder))?.checksums ?? '').lines;
  return before.flatMap((line, index) => {
    const same = now.find(({ name }) => name === line.name);
    if (same === undefined) return [`${line.name} was released at “${base}” and is listed no more. Bring the line and the file back.`];
    if (same.digest !== line.digest)
      return [`${line.name} has another checksum than at “${base}”. Bring the line and the file back as they were.`];
    return now[index]?.name === line.name ? [] : [`${line.name} stands in another line than at “${base}”. New lines belong at the end.`];
  });
}

function printFaults(checked: readonly CheckedRelease[], io: Io): number {
  const wrong = checked.filter(({ faults }) => faults.length > 0);
  for (const { file, faults } of wrong)
    for (const fault of faults) io.stderr.write(`${printedPath(shownPath(io.cwd, file))}: ${visible(fault).replaceAll('\n', ' ')}\n`);
  if (wrong.length > 0) return 1;
  const versions = releasedVersions(checked.map(({ file }) => ({ name: basename(file), digest: '' })));
  const [only] = checked;
  io.stdout.write(
    checked.length === 1 && only
      ? `${printedPath(shownPath(io.cwd, only.file))} is whole${only.hasChecksum ? ' and as it was released' : ''}.\n`
      : `${count(versions.length, 'release is', 'releases are')} whole and as ${versions.length === 1 ? 'it was' : 'they were'} released: ${versions.join(', ')}.\n`,
  );
  return 0;
}
