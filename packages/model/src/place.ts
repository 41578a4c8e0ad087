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
 * Files that are not content (a README, a change log, releases) hold nothing.
 */
export function placeOf(path: string): Place {
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  if (notEntries.has(name) || parts[0] === 'releases' || !name.endsWith('.md')) return { holds: 'nothing' };
  if (parts[0] === 'translations') {
    const place = placeOf(parts.slice(2).join('/'));
    return place.holds === 'entry' && parts.length > 2
      ? { ...place, holds: 'translation', language: parts[1] ?? '' }
      : { holds: 'unknown', folder: parts.slice(0, -1).join('/') };
  }
  if (path === 'framework.md') return { holds: 'entry', type: 'manifest', id: '' };
  const type = typeOfFolder.get(parts[0] ?? '');
  if (type === undefined || parts.length < 2) return { holds: 'unknown', folder: parts.slice(0, -1).join('/') };
  const stem = name.slice(0, -'.md'.length);
  return { holds: 'entry', type, id: type === 'news' ? (newsName.exec(stem)?.[1] ?? stem) : stem };
}

/** The path at which an entry of a type belongs, where no deeper folder was chosen. */
export function pathFor(type: EntryType, id: string, date?: string): string {
  if (type === 'manifest') return 'framework.md';
  return `${entryTypes[type].folder}/${date === undefined ? '' : `${date}-`}${id}.md`;
}
