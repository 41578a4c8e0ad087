import { createHash } from 'node:crypto';
import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ownVersion } from '../terminal/own-version.ts';

/**
 * The folder of the user for what may be believed later on: the one that FRAMEWRIGHT_CACHE names, else one below the folder that the system has
 * for caches. Undefined where there is none, and on a build server that has none of its own, where another run may have written to it. It never
 * lies in what is judged or in a checkout: whoever contributes could have put something there.
 *
 * @param judged the folder whose texts are judged, or written to
 */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>, judged: string): string | undefined {
  const given = filled(env['FRAMEWRIGHT_CACHE']);
  const usual = filled(env['CI']) === undefined ? usualFolder(env) : undefined;
  const folder = given === undefined ? usual : resolve(given);
  return folder === undefined || isContributed(folder, judged) ? undefined : folder;
}

function usualFolder(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const home = filled(env['HOME']) ?? filled(env['USERPROFILE']);
  const caches =
    filled(env['XDG_CACHE_HOME']) ??
    filled(env['LOCALAPPDATA']) ??
    (home === undefined ? undefined : join(home, process.platform === 'darwin' ? 'Library/Caches' : '.cache'));
  return caches === undefined || !isAbsolute(caches) ? undefined : join(caches, 'framewright');
}

/** Whether a folder lies in the judged one or in a checkout, by its name or by where its links lead. */
function isContributed(folder: string, judged: string): boolean {
  const around = [realPath(judged), resolve(judged)];
  return [folder, realPath(folder)].some((place) => {
    for (let at = place; ; at = dirname(at)) {
      if (around.includes(at) || existsSync(join(at, '.git'))) return true;
      if (dirname(at) === at) return false;
    }
  });
}

/** Where a path leads; of one that is not there yet, where what is there of it leads. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return dirname(path) === path ? path : join(realPath(dirname(path)), basename(path));
  }
}

function filled(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}

/** Defined in the packed program: a digest of everything in it. */
declare const bundledDigest: string | undefined;

/** The key of what decides how contents are judged: the version and, if the tools run from their sources, the state of these. */
export function toolKey(): string {
  if (typeof bundledDigest === 'string') return bundledDigest;
  const sources = ['model', 'markdown', 'validator'].map((name) => dirname(fileURLToPath(import.meta.resolve(`@framewright/${name}`))));
  const hash = createHash('sha256').update(ownVersion());
  for (const folder of sources) {
    for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!file.isFile()) continue;
      const { size, mtimeMs } = statSync(join(file.parentPath, file.name));
      hash.update(`${file.name} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}
