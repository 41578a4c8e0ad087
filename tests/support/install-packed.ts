import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { packCommand } from '../../scripts/pack/pack-command.ts';
import { packCreate } from '../../scripts/pack/pack-create.ts';
import { packLibraries } from '../../scripts/pack/pack-libraries.ts';
import type { Manifest } from '../../scripts/pack/publish-manifest.ts';
import { writeTarballs } from '../../scripts/pack/write-tarballs.ts';

const root = join(import.meta.dirname, '../..');

/** All packages of the checkout, packed. */
export interface Packed {
  /** The names of the libraries, without their scope. */
  readonly libraries: readonly string[];
  /** The folder that each package is published from, by the library's name or the package's. */
  readonly folders: Readonly<Record<string, string>>;
  /** The tarball that npm made of each. */
  readonly tarballs: Readonly<Record<string, string>>;
}

/** Packs all packages below a folder, where the libraries find each other. */
export async function packAll(folder: string): Promise<Packed> {
  const scope = join(folder, 'libraries/node_modules/@framewright');
  const libraries = packLibraries(root, scope);
  const publish = join(folder, 'publish');
  await packCommand({ root, libraries: scope, outDir: join(publish, 'framewright') });
  packCreate(root, join(publish, 'framewright'), join(publish, 'create-framewright'));
  const folders: Readonly<Record<string, string>> = {
    framewright: join(publish, 'framewright'),
    'create-framewright': join(publish, 'create-framewright'),
    ...Object.fromEntries(libraries.map((name) => [name, join(scope, name)])),
  };
  const names = Object.keys(folders);
  const files = await writeTarballs(root, Object.values(folders), join(folder, 'tarballs'));
  const tarballs = Object.fromEntries(files.map((file, index) => [names[index] ?? '', join(folder, 'tarballs', file)]));
  return { libraries, folders, tarballs };
}

/**
 * Installs the command from its tarball in a folder, as npm would, but with all that it needs of others linked from the checkout, so that no
 * network is needed.
 * @returns the script that npm puts on the path
 */
export function installLinked(tarball: string, folder: string): string {
  const installed = join(folder, 'node_modules/framewright');
  mkdirSync(installed, { recursive: true });
  // A path with a colon would be one on another computer.
  const unpack = ['-xzf', basename(tarball), '-C', installed, '--strip-components=1'];
  const { status, stderr } = spawnSync('tar', unpack, { cwd: dirname(tarball), encoding: 'utf8' });
  if (status !== 0) throw new Error(`tar ended with ${status}: ${stderr}`);
  const { dependencies = {}, bin } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Manifest;
  for (const name of Object.keys(dependencies)) link(inCheckout(name), join(folder, 'node_modules', name));
  link(join(dirname(inCheckout('satteri')), '@bruits'), join(folder, 'node_modules/@bruits'));
  const { framewright } = bin as { readonly framewright: string };
  const script = join(installed, framewright);
  const onPath = join(folder, 'node_modules/.bin/framewright');
  if (process.platform !== 'win32') link(script, onPath);
  else {
    mkdirSync(dirname(onPath));
    writeFileSync(`${onPath}.cmd`, `@node "${script}" %*\r\n`);
  }
  return script;
}

/** Where a library lies that one of our packages needs. */
function inCheckout(name: string): string {
  const [found] = globSync(['site', 'packages/*'], { cwd: root })
    .map((folder) => join(root, folder, 'node_modules', name))
    .filter((path) => existsSync(path));
  if (found === undefined) throw new Error(`None of our packages has ${name}.`);
  return realpathSync(found);
}

function link(to: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(to, path, 'junction');
}
