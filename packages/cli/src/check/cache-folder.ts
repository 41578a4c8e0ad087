import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ownVersion } from '../terminal/own-version.ts';

/**
 * The cache folder: the one that FRAMEWRIGHT_CACHE names, else one inside the nearest node_modules around a framework.
 * Undefined if there is neither: then nothing is cached, and nothing is written beside anybody's texts.
 */
export function cacheFolder(root: string, env: Readonly<Record<string, string | undefined>>): string | undefined {
  const given = env['FRAMEWRIGHT_CACHE'];
  if (given !== undefined && given !== '') return given;
  for (let folder = root; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'node_modules'))) return join(folder, 'node_modules/.cache/framewright');
    if (dirname(folder) === folder) return undefined;
  }
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
