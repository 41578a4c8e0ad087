import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeTarballs } from '../../scripts/pack/write-tarballs.ts';
import type { Packed } from './install-packed.ts';

const root = join(import.meta.dirname, '../..');

/** The version of the command that was packed. */
export function versionOf({ tarballs }: Packed): string {
  const [, version] = /framewright-(\d+\.\d+\.\d+)\.tgz$/u.exec(tarballs['framewright'] ?? '') ?? [];
  if (version === undefined) throw new Error('The command was not packed.');
  return version;
}

/** The number of the later version. */
export const laterVersion = '9.0.1';

/** Packs the command once more, as a later version that differs in its number alone. @returns the tarball */
export async function packLater(packed: Packed, folder: string): Promise<string> {
  const copy = join(folder, 'framewright');
  cpSync(packed.folders['framewright'] ?? '', copy, { recursive: true });
  for (const path of ['package.json', ...readdirSync(join(copy, 'dist')).map((name) => `dist/${name}`)]) {
    if (!/\.c?js(?:on)?$/u.test(path)) continue;
    const text = readFileSync(join(copy, path), 'utf8');
    writeFileSync(join(copy, path), text.replaceAll(`"${versionOf(packed)}"`, `"${laterVersion}"`));
  }
  const [name = ''] = await writeTarballs(root, [copy], join(folder, 'tarballs'));
  return join(folder, 'tarballs', name);
}
