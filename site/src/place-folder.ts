import { cp, mkdir, readdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Names the files of the last build, one a line, so that the next can take away what it no longer has. */
const listName = '.framewright-files';

/** Copies a built site into a folder. Unchanged files are left alone; files that an earlier build placed and this one lacks are removed; all others stay. */
export async function placeFolder(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  const files = await filesOf(from);
  const before = await readFile(join(to, listName), 'utf8').then(
    (text) => text.split('\n').filter(isInside),
    () => [],
  );
  const kept = new Set(files);
  for (const file of before) if (!kept.has(file)) await remove(to, file);
  await Promise.all(files.map((file) => place(join(from, file), join(to, file))));
  await writeFile(join(to, listName), `${files.join('\n')}\n`);
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

/** The list lies in a folder that others write to: a line that leads out of it is not followed. */
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

async function place(from: string, to: string): Promise<void> {
  const [text, present] = await Promise.all([readFile(from), readFile(to).catch(() => undefined)]);
  if (present?.equals(text)) return;
  await mkdir(dirname(to), { recursive: true });
  await cp(from, to);
}
