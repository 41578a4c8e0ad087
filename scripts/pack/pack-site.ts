import { stripTypeScriptTypes } from 'node:module';
import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { importedInside } from './imported-inside.ts';

/**
 * Puts the builder of sites into the command's package: its documentation as it is, and its sources without types, since Node strips none of
 * them in a package that is installed. Pages stay sources, which the builder compiles for every site.
 * @param root the checkout
 */
export function packSite(root: string, outDir: string): void {
  const from = join(root, 'site');
  cpSync(join(from, 'docs'), join(outDir, 'docs'), { recursive: true });
  const paths = globSync('src/**/*.{ts,astro,css}', { cwd: from }).filter((path) => !path.endsWith('.test.ts'));
  for (const path of paths) {
    const text = readFileSync(join(from, path), 'utf8');
    const isCode = path.endsWith('.ts');
    const target = join(outDir, isCode ? path.replace(/\.ts$/u, '.js') : path);
    mkdirSync(dirname(target), { recursive: true });
    // What is left is to the letter what Node runs here, so that scripts of pages become the same.
    writeFileSync(target, importedInside(isCode ? stripTypeScriptTypes(text) : text));
  }
}
