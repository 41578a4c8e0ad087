import type { Loader, OnLoadResult, Plugin } from 'esbuild';
import { readFileSync } from 'node:fs';

/** What has to be said otherwise where modules no longer lie in files of their own. A place that is no longer written as it is known here stops the build. */
export const inOneFile: Plugin = {
  name: 'in-one-file',
  setup(build) {
    // Filters are expressions of Go, which knows no flag u.
    build.onLoad({ filter: /[/\\]packages[/\\][a-z-]+[/\\]src[/\\].*\.ts$/ }, ({ path }) =>
      changed(path, 'ts', (text) => fromOutside(laterExamples(path, laterModules(path, text)))),
    );
    build.onLoad({ filter: /[/\\]satteri[/\\]index\.js$/ }, ({ path }) => changed(path, 'js', nearBinding));
    // The library doesn't say that its modules may be left out where nothing of them is used.
    build.onResolve({ filter: /^\.|^satteri$|^#binding$/ }, async ({ path, importer, resolveDir, kind, pluginData }) => {
      if (pluginData === asked || (path !== 'satteri' && !/[/\\]satteri[/\\]/u.test(importer))) return undefined;
      return { ...(await build.resolve(path, { importer, resolveDir, kind, pluginData: asked })), sideEffects: false };
    });
  },
};

const asked = Symbol('already asked');

function changed(path: string, loader: Loader, change: (text: string) => string): OnLoadResult {
  return { contents: change(readFileSync(path, 'utf8')), loader };
}

/** `lazily` asks for a module by its name at run time; here by its place in the file. */
function laterModules(path: string, text: string): string {
  if (path.endsWith('lazily.ts')) return text;
  const calls = /\blazily(?:<[^;]*?>)?\(\s*import\.meta\.url,\s*'([^']+)',?\s*\)/gu;
  const wanted = text.match(/\blazily(?:<[^;]*?>)?\(/gu)?.length ?? 0;
  let found = 0;
  const later = text.replace(calls, (_, name: string) => {
    found += 1;
    return `once(() => require('${name.startsWith('.') ? `${name}.ts` : name}'))`;
  });
  if (found !== wanted) throw new Error(`${path} calls lazily in a way that can't be bundled.`);
  return found === 0 ? text : `${later}\nfunction once(load) { let loaded; return () => (loaded ??= load()); }\n`;
}

/** The examples of a rule are half of its size, and only its documentation and its tests look at them. */
function laterExamples(path: string, text: string): string {
  if (!/[/\\](?:rules|changes)[/\\][a-z-]+(?:[/\\]rule)?\.ts$/u.test(path)) return text;
  return text.replace(
    /^( {2,4})examples: (\[$[\s\S]*?^\1\]),$/gmu,
    '$1get examples() { return (this.made ??= { examples: $2 }).examples; },',
  );
}

/** Code that is run from memory can't import: what is not in the file, modules of Node and the site, it asks for outside. */
function fromOutside(text: string): string {
  return text.replace(/(?<!typeof )\bimport\('(node:[\w/]+|@framewright\/site)'\)/gu, "importOutside('$1')");
}

/** The binding is looked for where it most likely is, before the library goes through all the places where it may be. */
function nearBinding(text: string): string {
  const own = replaced(text, /^import \{ createRequire \} from 'module'\nconst require = createRequire\(import\.meta\.url\)\n/mu, '');
  return replaced(own, 'let nativeBinding = null\n', "let nativeBinding = require('near:satteri')\n").replace(
    'nativeBinding = requireNative()',
    'nativeBinding ??= requireNative()',
  );
}

function replaced(text: string, what: string | RegExp, by: string): string {
  const result = text.replace(what, by);
  if (result === text) throw new Error(`There is nothing like ${String(what)} to replace.`);
  return result;
}
