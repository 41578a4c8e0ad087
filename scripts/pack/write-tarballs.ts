import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Has npm make a tarball of each folder, as it would publish it, and removes older ones. No network is needed.
 * @param root the checkout
 * @returns the names of the files, in the order of the folders
 */
export async function writeTarballs(root: string, folders: readonly string[], outDir: string): Promise<readonly string[]> {
  mkdirSync(outDir, { recursive: true });
  for (const name of readdirSync(outDir)) if (name.endsWith('.tgz')) rmSync(join(outDir, name));
  const { findNpm } = (await import(pathToFileURL(join(root, 'scripts/bootstrap/npm.js')).href)) as Npm;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [findNpm(process.env, process.execPath), 'pack', ...folders, '--pack-destination', outDir, '--ignore-scripts', '--offline', '--silent'],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`npm can't pack: ${stderr}`);
  return stdout.trim().split(/\r?\n/u);
}

interface Npm {
  readonly findNpm: (env: NodeJS.ProcessEnv, execPath: string) => string;
}
