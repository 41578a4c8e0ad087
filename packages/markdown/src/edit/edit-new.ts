import { isObject, pathFor, type Entry, type EntryType, type FileToWrite, type Framework } from '@framewright/model';
import { printEntry } from './print-entry.ts';

/**
 * The file of a new entry, in the folder in which most of its like lie.
 * @param data has the shape of its schema
 */
export function newEntryFile(framework: Framework, entry: Entry): FileToWrite {
  const date = entry.type === 'news' ? entry.data.date : undefined;
  const path = pathFor(entry.type, entry.id, date);
  const [top = '', name = ''] = [path.slice(0, path.lastIndexOf('/')), path.slice(path.lastIndexOf('/') + 1)];
  const folder = folderOfMost(framework, entry) ?? top;
  return { path: `${folder}/${name}`, content: printEntry(entry, framework) };
}

/** Ids of entries that are most like a new one: of its type, and of its kind where it has one. */
export function neighbourIds(framework: Framework, type: EntryType, kind?: string): readonly string[] {
  return likes(framework, type, 'kind', kind).map(({ id }) => id);
}

/** What entries have in common that lie in one folder, the closest bond first. */
const bonds = ['partOf', 'group', 'kind', 'family'] as const;

function folderOfMost(framework: Framework, entry: Entry): string | undefined {
  const data = entry.data as unknown as Readonly<Record<string, unknown>>;
  for (const bond of bonds) {
    const folders =
      typeof data[bond] === 'string'
        ? likes(framework, entry.type, bond, data[bond]).flatMap(({ source }) =>
            source ? [source.file.path.slice(0, source.file.path.lastIndexOf('/'))] : [],
          )
        : [];
    const most = [...Map.groupBy(folders, (folder) => folder)].toSorted(
      ([a, left], [b, right]) => right.length - left.length || (a < b ? -1 : 1),
    )[0];
    if (most && most[1].length * 2 > folders.length) return most[0];
  }
  return undefined;
}

function likes(framework: Framework, type: EntryType, key: string, value: string | undefined): readonly Entry[] {
  const entries: readonly Entry[] = framework.entries[type];
  return value === undefined ? entries : entries.filter(({ data }) => isObject(data) && data[key] === value);
}
