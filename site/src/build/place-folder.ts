import { cp, mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The list of files of the last build, one per line, so that the next can remove what it no longer has. */
const listName = '.framewright-files';

/**
 * Moves a built site into a folder. Unchanged files are left alone; files that an earlier build placed and this one lacks are removed; all
 * others stay.
 */
export async function placeFolder(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  const files = await filesOf(from);
  if (await takesPlaceOf(from, to)) return writeList(to, files);
  const before = await readFile(join(to, listName), 'utf8').then(
    (text) => text.split('\n').filter(isInside),
    () => [],
  );
  const current = new Set(files);
  for (const file of before) if (!current.has(file)) await remove(to, file);
  const waiting = files.values();
  const worker = async (): Promise<void> => {
    for (const file of waiting) await place(join(from, file), join(to, file));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  await writeList(to, files);
}

/** Renames the whole folder onto an empty one if the system can: with thousands of files that saves most of the time. */
async function takesPlaceOf(from: string, to: string): Promise<boolean> {
  if ((await readdir(to)).length > 0) return false;
  return rename(from, to).then(
    () => true,
    () => false,
  );
}

function writeList(to: string, files: readonly string[]): Promise<void> {
  return writeFile(join(to, listName), `${files.join('\n')}\n`);
}

async function filesOf(folder: string): Promise<readonly string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** Others can write to the folder of the list: a line that leads out of it is ignored. */
function isInside(path: string): boolean {
  return path !== '' && !path.startsWith('/') && !/^[a-z]:/i.test(path) && !path.split(/[/\\]/).includes('..');
}

async function remove(folder: string, file: string): Promise<void> {
  await rm(join(folder, file), { force: true });
  for (let at = dirname(file); at !== '.'; at = dirname(at)) {
    const empty = await rmdir(join(folder, at)).then(
      () => true,
      () => false,
    );
    if (!empty) return;
  }
}

/** A large site has more files than can be open, or in memory, at once. */
const atOnce = 16;

async function place(from: string, to: string): Promise<void> {
  const present = await readFile(to).catch(() => undefined);
  if (present?.equals(await readFile(from))) return;
  await mkdir(dirname(to), { recursive: true });
  await cp(from, to);
}
