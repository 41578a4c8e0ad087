import { entryTypeNames, entryTypes, type EntryType } from './entry-types.ts';

/** What the path of a file inside a framework says about it. */
export type Place =
  | { readonly holds: 'entry'; readonly type: EntryType; readonly id: string }
  | { readonly holds: 'translation'; readonly type: EntryType; readonly id: string; readonly language: string }
  | { readonly holds: 'nothing' }
  | { readonly holds: 'unknown'; readonly folder: string };

const typeOfFolder: ReadonlyMap<string, EntryType> = new Map(entryTypeNames.map((type) => [entryTypes[type].folder, type]));
const notEntries = new Set(['README.md', 'CHANGELOG.md']);
const newsName = /^\d{4}-\d{2}-\d{2}-(.+)$/;

/**
 * Reads the path of a Markdown file, relative to the framework with forward slashes.
 * Files that are not content (a README, a change log, releases, changesets and all else below a name that begins with a dot) hold nothing.
 * They are passed over without a word: forges show a README below its folder, whoever begins a name with a dot hides it, and no entry can
 * be meant, since no id has capitals or a dot.
 */
export function placeOf(path: string): Place {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const top = path.slice(0, Math.max(0, path.indexOf('/')));
  if (/(?:^|\/)\./u.test(path)) return { holds: 'nothing' };
  if (notEntries.has(name) || top === 'releases' || !name.endsWith('.md')) return { holds: 'nothing' };
  if (top === 'translations') {
    const [, language = '', ...rest] = path.split('/');
    const place = placeOf(rest.join('/'));
    return place.holds === 'entry' && rest.length > 0
      ? { ...place, holds: 'translation', language }
      : { holds: 'unknown', folder: folderOf(path) };
  }
  if (path === 'framework.md') return { holds: 'entry', type: 'manifest', id: '' };
  const type = top === '' ? undefined : typeOfFolder.get(top);
  if (type === undefined) return { holds: 'unknown', folder: folderOf(path) };
  const stem = name.slice(0, -'.md'.length);
  return { holds: 'entry', type, id: type === 'news' ? (newsName.exec(stem)?.[1] ?? stem) : stem };
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The path at which an entry of a type belongs, where no deeper folder was chosen. */
export function pathFor(type: EntryType, id: string, date?: string): string {
  if (type === 'manifest') return 'framework.md';
  return `${entryTypes[type].folder}/${date === undefined ? '' : `${date}-`}${id}.md`;
}
