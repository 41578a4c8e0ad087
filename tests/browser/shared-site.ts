import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { builtSite, frameworkIn, readSite, releasesIn, type BuiltSite } from './built-site.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const kept = join(root, 'node_modules/.cache/framewright/test-sites');
/** What decides how a site comes out, besides the framework itself. */
const sources = ['packages', 'schema', 'site/docs', 'site/src'];
const hour = 3_600_000;

/**
 * The site of the framework in a folder with all its releases, built once for all test files: it is kept under a name made of its sources, and whoever
 * comes while another process builds it waits for that. It is for looking only.
 */
export async function sharedSite(folder: URL, base: string): Promise<BuiltSite> {
  await mkdir(kept, { recursive: true });
  for (;;) {
    const key = await keyOf(folder, base);
    const place = join(kept, key);
    const known = await readSite(place, base).catch(() => undefined);
    if (known) return { ...known, remove: async () => {} };
    if (await takeTurn(`${place}.turn`)) {
      try {
        await keepSite(place, folder, base, key);
      } finally {
        await rm(`${place}.turn`, { force: true });
      }
    } else await turnOver(`${place}.turn`);
  }
}

/** Builds a site and puts it in its place, unless a source was saved meanwhile: then nobody knows what it was built from. */
async function keepSite(place: string, folder: URL, base: string, key: string): Promise<void> {
  const known = await readdir(place).catch(() => undefined);
  if (known) return;
  const site = await builtSite(await frameworkIn(folder), base, await releasesIn(folder), { outDir: `${place}.new` });
  if ((await keyOf(folder, base)) !== key) return site.remove();
  await removeOld(key);
  await rename(site.folder, place);
}

/** Removes what was kept for sources as they were; another run may still look at what is not an hour old. */
async function removeOld(key: string): Promise<void> {
  const sort = key.slice(0, key.lastIndexOf('-') + 1);
  for (const name of await readdir(kept)) {
    const path = join(kept, name);
    const made = await stat(path).then(({ mtimeMs }) => mtimeMs, Date.now);
    if (name.startsWith(sort) && !name.startsWith(key) && Date.now() - made > hour) await rm(path, { recursive: true, force: true });
  }
}

/** Waits until whoever builds has ended, one way or the other. */
async function turnOver(file: string): Promise<void> {
  for (;;) {
    const holder = await readFile(file, 'utf8').catch(() => undefined);
    // What was made this very moment is still empty.
    if (holder === undefined || (holder !== '' && !isRunning(Number(holder)))) return;
    await pause(200);
  }
}

/** Whether this process may build: nobody else does, or whoever did has ended. */
async function takeTurn(file: string): Promise<boolean> {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    const holder = Number(await readFile(file, 'utf8').catch(() => Number.NaN));
    if (holder > 0 && holder !== process.pid && !isRunning(holder)) await rm(file, { force: true });
    return false;
  }
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch {
    return false;
  }
}

/** A name for the site: what it is of, then a digest of all it is made from. */
async function keyOf(folder: URL, base: string): Promise<string> {
  const digest = createHash('sha256')
    .update(`${base} ${process.version}`)
    .update(await readFile(join(root, 'pnpm-lock.yaml')));
  for (const source of [fileURLToPath(folder), ...sources.map((name) => join(root, name))]) await addFolder(source);
  const name = fileURLToPath(folder).split('/').filter(Boolean).at(-1);
  return `${name}-${createHash('sha256').update(base).digest('hex').slice(0, 8)}-${digest.digest('hex').slice(0, 32)}`;

  async function addFolder(path: string): Promise<void> {
    const entries = await readdir(path, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const inside = join(path, entry.name);
      if (entry.isDirectory() && !left.has(entry.name)) await addFolder(inside);
      // An editor's file may be gone again by now.
      else if (entry.isFile() && !entry.name.endsWith('.test.ts')) digest.update(inside).update(await readFile(inside).catch(() => ''));
    }
  }
}

const left: ReadonlySet<string> = new Set(['node_modules', 'dist', '.cache', '.astro']);
