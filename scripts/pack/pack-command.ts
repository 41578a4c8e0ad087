import { copyFileSync, globSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundleCommand } from './bundle-command.ts';
import { importedInside } from './imported-inside.ts';
import { noticesOf } from './notices.ts';
import { packSite } from './pack-site.ts';
import { publishManifest, repositoryOf, versionsOfCatalog, type Manifest, type Versions } from './publish-manifest.ts';

/** What the command's package is made of. */
export interface CommandRequest {
  /** The checkout. */
  readonly root: string;
  /** The folders that the libraries were packed in, by their names. */
  readonly libraries: string;
  readonly outDir: string;
}

/**
 * Makes the folder to publish the command from, which can do all that it can do in the checkout. What a check needs is in its one file, but for
 * the parser's machine code, which there is a package of for every platform. The builder of sites lies beside it, with the libraries that it
 * imports, so that none of our packages has to be installed with this one.
 */
export async function packCommand({ root, libraries, outDir }: CommandRequest): Promise<void> {
  mkdirSync(join(outDir, 'dist'), { recursive: true });
  const { metafile } = await bundleCommand({ root, outDir: join(outDir, 'dist'), site: '#framewright/site' });
  packSite(root, join(outDir, 'site'));
  const site = manifestAt(join(root, 'site'));
  const names = librariesOf(site, libraries);
  for (const name of names) packInside(join(libraries, name), join(outDir, 'lib', name));

  const parser = manifestAt(realpathSync(join(root, 'packages/markdown/node_modules/satteri')));
  const fromOutside = [site, ...names.map((name) => manifestAt(join(libraries, name)))].flatMap(({ dependencies = {} }) =>
    Object.entries(dependencies).filter(([name]) => !name.startsWith('@framewright/')),
  );
  const dependencies: Versions = Object.fromEntries(fromOutside.sort(([one], [other]) => (one < other ? -1 : 1)));
  const published = publishManifest({ ...manifestAt(join(root, 'packages/cli')), dependencies }, versionsOfCatalog(root), {});
  const manifest = { ...published, ...repositoryOf(root, 'packages/cli'), optionalDependencies: parser.optionalDependencies };
  writeFileSync(join(outDir, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
  writeStarter(join(outDir, 'dist/framewright.cjs'), published);
  writeFileSync(join(outDir, 'dist/LICENCES-OF-LIBRARIES.txt'), noticesOf(root, metafile));
  for (const name of ['LICENSE', 'NOTICE']) copyFileSync(join(root, name), join(outDir, name));
  copyFileSync(join(import.meta.dirname, 'package-readme.md'), join(outDir, 'README.md'));
}

/** Writes what npm puts on the path. */
function writeStarter(path: string, { engines }: Manifest): void {
  const starter = readFileSync(join(import.meta.dirname, 'check-node.cjs'), 'utf8');
  const { node } = engines as { readonly node: string };
  writeFileSync(path, starter.replace("'NEEDED'", JSON.stringify(node.replace('>=', ''))), { mode: 0o755 });
}

function manifestAt(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

/** The names of the libraries that a package needs, and of those that they need. */
function librariesOf({ dependencies = {} }: Manifest, libraries: string, found: Set<string> = new Set()): readonly string[] {
  for (const dependency of Object.keys(dependencies)) {
    const name = dependency.replace(/^@framewright\//u, '');
    if (name === dependency || found.has(name)) continue;
    found.add(name);
    librariesOf(manifestAt(join(libraries, name)), libraries, found);
  }
  return [...found].sort();
}

/** Copies what runs of a packed library, which types don't. */
function packInside(from: string, to: string): void {
  const isCode = (path: string): boolean => path.startsWith('dist');
  for (const path of globSync('{dist/**/*.js,{.,1,2}/*.schema.json}', { cwd: from })) {
    const target = join(to, isCode(path) ? path.slice('dist/'.length) : path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, importedInside(readFileSync(join(from, path), 'utf8')));
  }
}
