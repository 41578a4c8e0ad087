import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { publishManifest, repositoryOf, versionsOfCatalog, type Manifest } from './publish-manifest.ts';

/**
 * Makes a folder to publish from for every package of the checkout that others may use, the command apart.
 * @param root the checkout
 * @returns the names of the folders
 */
export function packLibraries(root: string, outDir: string): readonly string[] {
  const folders = ['schema', ...globSync('packages/*', { cwd: root })].filter((folder) => basename(folder) !== 'cli').sort();
  const manifests = new Map(folders.map((folder) => [folder, manifestIn(join(root, folder))]));
  const own = Object.fromEntries([...manifests.values()].map(({ name, version }) => [name, version]));
  const catalog = versionsOfCatalog(root);
  const emitted = join(outDir, 'emitted');
  emit(root, emitted);
  const packed = [...manifests].filter(([, manifest]) => manifest.private !== true);
  for (const [folder, manifest] of packed) {
    const target = join(outDir, basename(folder));
    mkdirSync(target, { recursive: true });
    const published = { ...publishManifest(manifest, catalog, own), ...repositoryOf(root, folder) };
    writeFileSync(join(target, 'package.json'), `${JSON.stringify(published, undefined, 2)}\n`);
    for (const name of ['LICENSE', 'NOTICE']) copyFileSync(join(root, name), join(target, name));
    copyFileSync(join(root, folder, 'README.md'), join(target, 'README.md'));
    if (existsSync(join(emitted, folder, 'src'))) cpSync(join(emitted, folder, 'src'), join(target, 'dist'), { recursive: true });
    // What is plain JavaScript or data already.
    for (const path of globSync(['src/**/*.{js,d.ts}', '{.,1,2}/*.schema.json'], { cwd: join(root, folder) }))
      cpSync(join(root, folder, path), join(target, path.replace(/^src\b/u, 'dist')));
  }
  rmSync(emitted, { recursive: true });
  return packed.map(([folder]) => basename(folder));
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

/** JavaScript and types of all sources. */
function emit(root: string, outDir: string): void {
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const { status, stdout } = spawnSync(process.execPath, [compiler, '-p', join(root, 'scripts/pack'), '--outDir', outDir], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The sources can't be compiled:\n${stdout}`);
}
