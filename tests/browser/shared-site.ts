import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { builtSite, readSite, type BuiltSite } from './built-site.ts';
import type { SiteToBuild } from './site-to-build.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const siteCache = join(root, 'node_modules/.cache/framewright/test-sites');
/** The inputs that decide a site. */
const sources = [
  'packages',
  'schema',
  'site/docs',
  'site/src',
  'framework',
  'tests/frameworks',
  'tests/browser',
  'tests/support',
  'tests/xss',
];
const hour = 3_600_000;

/** A site, built once for all test files and runs. Read-only. */
export async function sharedSite(site: SiteToBuild): Promise<BuiltSite> {
  return { ...(await readSite(await siteFolder(site), site.base)), remove: async () => {} };
}

/** The cached folder of a site, keyed by all sources; a second process waits for the one that builds it. */
export async function siteFolder(site: SiteToBuild): Promise<string> {
  for (;;) {
    const digest = await digestOfSources();
    const place = await placeOf(site, digest);
    if (await isThere(place)) return place;
    if (await takeTurn(`${place}.turn`)) {
      try {
        if (!(await isThere(place))) await storeSite(site, place, digest);
      } finally {
        await rm(`${place}.turn`, { force: true });
      }
    } else await turnOver(`${place}.turn`);
  }
}

/** The cache path of a site, in a folder for all sites of the same sources. */
async function placeOf({ name }: SiteToBuild, digest: string): Promise<string> {
  const folder = join(siteCache, digest);
  if (await mkdir(folder, { recursive: true })) await removeOld(digest);
  return join(folder, name);
}

/** Builds a site into the cache, unless a source was saved meanwhile: then its inputs are unknown. */
async function storeSite({ base, parts }: SiteToBuild, place: string, digest: string): Promise<void> {
  const { framework, releases = [], more = {} } = await parts();
  // An interrupted build may have left a part.
  await rm(`${place}.new`, { recursive: true, force: true });
  const built = await builtSite(framework, base, releases, { ...more, outDir: `${place}.new` });
  if ((await digestOfSources()) === digest) await rename(built.folder, place);
  else await built.remove();
}

/** Removes the sites of earlier sources; another run may still read those that are less than an hour old. */
async function removeOld(digest: string): Promise<void> {
  for (const name of await readdir(siteCache)) {
    const path = join(siteCache, name);
    const made = await stat(path).then(({ mtimeMs }) => mtimeMs, Date.now);
    if (name !== digest && Date.now() - made > hour) await rm(path, { recursive: true, force: true });
  }
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Waits until the building process has ended, successfully or not. */
async function turnOver(file: string): Promise<void> {
  for (;;) {
    const holder = await readFile(file, 'utf8').catch(() => undefined);
    // A file that was just created is still empty.
    if (holder === undefined || (holder !== '' && !isRunning(Number(holder)))) return;
    await pause(200);
  }
}

/** Whether this process may build: no other does, or it has ended. */
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

/** A digest of everything that all sites are made from, with the Node and the libraries that build them. */
async function digestOfSources(): Promise<string> {
  const digest = createHash('sha256')
    .update(process.version)
    .update(await readFile(join(root, 'pnpm-lock.yaml')));
  for (const source of sources) await addFolder(join(root, source));
  return digest.digest('hex').slice(0, 32);

  async function addFolder(path: string): Promise<void> {
    const entries = await readdir(path, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const inside = join(path, entry.name);
      if (entry.isDirectory() && !left.has(entry.name)) await addFolder(inside);
      // A temporary file of an editor may be gone by now.
      else if (entry.isFile() && !entry.name.endsWith('.test.ts')) digest.update(inside).update(await readFile(inside).catch(() => ''));
    }
  }
}

const left: ReadonlySet<string> = new Set(['node_modules', 'dist', '.cache', '.astro', 'pictures']);
