import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

const hour = 3_600_000;

/** Makes a folder for one build inside another. Folders of interrupted builds that are more than an hour old at `now` are removed. */
export async function workFolder(inside: string, now: number): Promise<string> {
  await mkdir(inside, { recursive: true });
  for (const name of await readdir(inside)) {
    const path = join(inside, name);
    const made = await stat(path).then(
      ({ mtimeMs }) => mtimeMs,
      () => now,
    );
    if (name.startsWith('build-') && now - made > hour) await rm(path, { recursive: true, force: true });
  }
  return mkdtemp(join(inside, 'build-'));
}
