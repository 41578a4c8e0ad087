import { build, type Plugin } from 'esbuild';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Modules that a check without mistakes needs nothing of, and whose libraries take long to load: the exact parsers, the renderer, the printer, ajv. */
const modules = [
  'packages/markdown/src/yaml/exact-yaml.ts',
  'packages/markdown/src/yaml/front-matter-comments.ts',
  'packages/markdown/src/yaml/front-matter-spans.ts',
  'packages/markdown/src/tree/exact-markdown.ts',
  'packages/markdown/src/render/render-prose.ts',
  'packages/markdown/src/edit/print-front-matter.ts',
  'packages/validator/src/schema/ajv-violations.ts',
];

/** Has some modules run when one of their functions is first called. What they import of each other is imported as usual. */
export function laterModules(root: string): Plugin {
  const paths = new Set(modules.map((module) => join(root, module)));
  return {
    name: 'later-modules',
    setup(bundler) {
      for (const path of paths) if (!existsSync(path)) throw new Error(`There is no ${path} to load later.`);
      bundler.onResolve({ filter: /^\..*\.ts$/ }, ({ path, importer, resolveDir, namespace }) => {
        const imported = resolve(resolveDir, path);
        return namespace !== 'later' && paths.has(imported) && !paths.has(importer) ? { path: imported, namespace: 'later' } : undefined;
      });
      bundler.onLoad({ filter: /./, namespace: 'later' }, async ({ path }) => ({ contents: await callsTo(path), resolveDir: root }));
    },
  };
}

/** A module with the same functions, each of which calls that of the module itself. */
async function callsTo(path: string): Promise<string> {
  const { metafile } = await build({ entryPoints: [path], format: 'esm', metafile: true, write: false, outdir: '.', logLevel: 'silent' });
  const names = Object.values(metafile.outputs)[0]?.exports ?? [];
  const text = readFileSync(path, 'utf8');
  const other = names.find((name) => !new RegExp(`^export function ${name}\\b`, 'mu').test(text));
  if (other !== undefined) throw new Error(`${path} exports ${other}, which is no function and so can't be loaded later.`);
  const calls = names.map((name) => `export const ${name} = (...args) => load().${name}(...args);`);
  return `let loaded;\nconst load = () => (loaded ??= require(${JSON.stringify(path)}));\n${calls.join('\n')}\n`;
}
