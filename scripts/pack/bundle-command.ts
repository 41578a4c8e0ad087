import { build, type Metafile } from 'esbuild';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inOneFile } from './in-one-file.ts';

/** Where the command is bundled from and to. */
export interface BundleRequest {
  /** The checkout. */
  readonly root: string;
  readonly outDir: string;
  /** A file from whose place libraries are looked for; from where the command is put without it. */
  readonly place?: string;
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

/** What only the pages of a site need stays outside, and so does what is compiled for one platform. */
const external = ['@framewright/site', '@bruits/*', '*.node', '*.wasi.cjs', './webcontainer-fallback.cjs', 'near:satteri'];

/**
 * Puts the command and all that it imports into one file, with a script beside it that starts it.
 * Modules in it run when they are first needed, as they do outside.
 */
export async function bundleCommand({ root, outDir, place = '' }: BundleRequest): Promise<BundledCommand> {
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
    plugins: [inOneFile],
    define: { bundledVersion: JSON.stringify(version), 'import.meta.url': 'bundleUrl' },
    banner: { js: '(function (exports, require, module, importOutside, bundleUrl, bundledDigest) {' },
    footer: { js: '})' },
  });
  const program = inAscii(outputFiles[0]?.text ?? '');
  const [left] = /\bimport\s*\([^)]{0,60}\)/u.exec(program) ?? [];
  if (left !== undefined) throw new Error(`The bundled command holds ${left}, which code that is run from memory can't do.`);
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
      .filter((input) => input !== '<stdin>')
      .map((input) => join(root, input)),
    metafile,
  };
}

/** A program in characters of one byte each, which it takes no decoding to read. The bundler leaves others in regular expressions only. */
function inAscii(program: string): string {
  return program.replace(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
