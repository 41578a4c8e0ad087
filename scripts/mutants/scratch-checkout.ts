import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, lstatSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** A copy of the checkout in which files may be mutated. */
export interface ScratchCheckout {
  readonly path: string;
  /** Removes it; it is also removed when the process ends or is stopped. */
  readonly remove: () => void;
}

/**
 * Copies all tracked and untracked files of a checkout, except ignored ones, into a temporary folder.
 * Libraries are shared through links; the packages of the workspace are those of the copy, so that its tests import the mutated code.
 */
export function makeScratchCheckout(root: string): ScratchCheckout {
  const path = mkdtempSync(join(tmpdir(), 'framewright-scratch-'));
  const remove = (): void => rmSync(path, { recursive: true, force: true });
  process.on('exit', remove);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

  // Some tests run git in the checkout.
  git(root, ['clone', '--quiet', '--shared', '--no-checkout', root, path]);
  const files = git(root, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']).split('\0');
  for (const file of files) {
    if (file === '' || !existsSync(join(root, file))) continue;
    mkdirSync(dirname(join(path, file)), { recursive: true });
    cpSync(join(root, file), join(path, file), { verbatimSymlinks: true });
  }
  git(path, ['reset', '--quiet']);

  for (const modules of globSync('{.,packages/*,schema,site,framework,scripts/bench}/node_modules', { cwd: root }))
    shareModules(join(root, modules), join(path, modules));
  for (const tool of globSync('scripts/bootstrap/*/node_modules', { cwd: root })) symlinkSync(join(root, tool), join(path, tool));
  return { path, remove };
}

/** Links between packages are relative, so that their copies point into the copy; the store is shared, and caches are not copied. */
function shareModules(from: string, to: string): void {
  cpSync(from, to, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (each) => {
      const name = basename(each);
      if (dirname(each) !== from || !name.startsWith('.')) return true;
      if (name === '.pnpm') symlinkSync(each, join(to, name));
      return name === '.bin' || lstatSync(each).isFile();
    },
  });
}

function git(folder: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync('git', args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`git ${args[0]} failed: ${stderr}`, { cause: error });
  return stdout;
}
