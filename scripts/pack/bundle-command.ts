import { build, type Metafile, type Plugin } from 'esbuild';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { laterModules } from './later-modules.ts';

/** Where the command is bundled from and to. */
export interface BundleRequest {
  /** The checkout. */
  readonly root: string;
  readonly outDir: string;
  /** A file from whose place libraries are looked for; from where the command is put without it. */
  readonly place?: string;
  /** The name by which the builder of sites is imported. */
  readonly site?: string;
}

/** A command in one file. */
export interface BundledCommand {
  /** What tells it from any other. */
  readonly digest: string;
  /** The names of its files; the last is the script that starts it. */
  readonly files: readonly string[];
  /** Absolute paths of all files that it was made of. */
  readonly inputs: readonly string[];
  readonly metafile: Metafile;
}

/** What is compiled for one platform stays outside. */
const external = ['@bruits/*', '*.node', '*.wasi.cjs', './webcontainer-fallback.cjs'];

/** The parser doesn't say that its modules may be left out where nothing of them is used. */
const neededOfSatteri: Plugin = {
  name: 'needed-of-satteri',
  setup(build) {
    build.onResolve({ filter: /^\.|^satteri$|^#binding$/ }, async ({ path, importer, resolveDir, kind, pluginData }) => {
      if (pluginData === asked || (path !== 'satteri' && !/[/\\]satteri[/\\]/u.test(importer))) return undefined;
      return { ...(await build.resolve(path, { importer, resolveDir, kind, pluginData: asked })), sideEffects: false };
    });
  },
};
const asked = Symbol('already asked');

/** What only the pages of a site need stays outside. A module that has a function `then` is waited for by whoever imports it. */
const siteOutside = (site: string): Plugin => ({
  name: 'site-outside',
  setup(build) {
    build.onResolve({ filter: /^@framewright\/site$/ }, ({ path }) => ({ path, namespace: 'outside' }));
    build.onLoad({ filter: /./, namespace: 'outside' }, () => ({
      contents: `export const then = (resolve, reject) => importOutside(${JSON.stringify(site)}).then(resolve, reject);`,
    }));
  },
});

/**
 * Puts the command and all that it imports into one file, with a script beside it that starts it.
 * Modules in it run when they are first needed, as they do outside.
 */
export async function bundleCommand({ root, outDir, place = '', site = '@framewright/site' }: BundleRequest): Promise<BundledCommand> {
  const sources = join(root, 'packages/cli/src');
  const { version } = JSON.parse(readFileSync(join(root, 'packages/cli/package.json'), 'utf8')) as { readonly version: string };
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    stdin: {
      contents: "export { processIo } from './terminal/process-io.ts';\nexport { run } from './run.ts';\n",
      resolveDir: sources,
      loader: 'ts',
    },
    outfile: 'program.cjs',
    write: false,
    metafile: true,
    bundle: true,
    platform: 'node',
    target: 'node22',
    format: 'cjs',
    // A third of the file are names of variables, and most of a short call is reading it.
    minify: true,
    legalComments: 'none',
    logLevel: 'silent',
    external,
    plugins: [laterModules(root), neededOfSatteri, siteOutside(site)],
    // Code that is run from memory can't import.
    supported: { 'dynamic-import': false },
    define: { bundledVersion: JSON.stringify(version), 'import.meta.url': 'bundleUrl' },
    banner: { js: '(function (exports, require, module, importOutside, bundleUrl, bundledDigest) {' },
    footer: { js: '})' },
  });
  const program = inAscii(outputFiles[0]?.text ?? '');
  const starter = readFileSync(join(import.meta.dirname, 'start-program.cjs'), 'utf8').replace("'PLACE'", () => JSON.stringify(place));
  const digest = createHash('sha256').update(program).update(starter).digest('hex').slice(0, 16);
  const files = [`program-${digest}.cjs`, 'bin.cjs'] as const;
  mkdirSync(outDir, { recursive: true });
  writeFileSync(join(outDir, files[0]), program, { flush: true });
  writeFileSync(join(outDir, files[1]), starter.replace("'DIGEST'", JSON.stringify(digest)), { mode: 0o755, flush: true });
  return {
    digest,
    files,
    inputs: Object.keys(metafile.inputs)
      // What has a word before it was made up here.
      .filter((input) => input !== '<stdin>' && !/^(?:later|outside):/u.test(input))
      .map((input) => join(root, input)),
    metafile,
  };
}

/** A program in characters of one byte each, which it takes no decoding to read. The bundler leaves others in regular expressions only. */
function inAscii(program: string): string {
  return program.replace(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
