import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Everything in the checkout that decides the content of the site. */
const inputs = ['framework/**', 'schema/**', 'packages/*/src/**', 'packages/*/package.json', 'site/**', 'scripts/*.ts', 'pnpm-lock.yaml'];
const made = new Set(['node_modules', 'dist', '.astro', '.cache']);

/** A digest of the names and contents of all inputs of the site. */
export function inputHash(root: string): string {
  const paths = globSync(inputs, { cwd: root, exclude: (path) => made.has(path.split(/[/\\]/).at(-1) ?? '') });
  const hash = createHash('sha256');
  for (const path of paths.map((each) => each.replaceAll('\\', '/')).sort()) {
    const file = join(root, path);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile() || path.endsWith('.test.ts')) continue;
    hash.update(`${path}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}
