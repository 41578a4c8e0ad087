import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileToWrite } from '@framewright/model';
import { printApi } from './print-api.ts';

/**
 * An `api.md` for each package with code, with the exports of its `index.ts`. The compiler runs once for all of them.
 * @param root absolute path of the checkout
 */
export function apiReports(root: string): readonly FileToWrite[] {
  const emitted = mkdtempSync(join(tmpdir(), 'framewright-api-'));
  try {
    emitDeclarations(root, emitted);
    return globSync(['packages/*', 'site'], { cwd: root })
      .map((folder) => folder.replaceAll('\\', '/'))
      .sort()
      .map((folder) => {
        const { name } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as { readonly name: string };
        const index = join(emitted, folder, 'src/index.d.ts');
        return { path: `${folder}/api.md`, content: printApi(name, index, (path) => readFileSync(path, 'utf8')) };
      });
  } finally {
    rmSync(emitted, { recursive: true, force: true });
  }
}

/**
 * Writes a declaration file for each source, without type checking, since every export states its type.
 * All sources are passed to the compiler: it may take those that it only reaches through another package's node_modules for external.
 */
function emitDeclarations(root: string, outDir: string): void {
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const { status, stdout, stderr } = spawnSync(process.execPath, [compiler, '-p', join(root, 'scripts/generate/api'), '--outDir', outDir], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`No declarations can be made of the sources:\n${stdout}${stderr}`);
}
