import { danglingLink } from './read-inside.ts';
import type { FolderItem, Folders, LinkTarget } from './walk.ts';

/** Links that are followed before they count as a loop, as operating systems do. */
const mostLinks = 40;

/**
 * The folders of a revision, which git only lists as files.
 * @param paths of all files and links
 * @param links from path to the target of the link
 */
export function revisionFolders(paths: readonly string[], links: ReadonlyMap<string, string>): Folders {
  const folders = new Map<string, Map<string, FolderItem>>([['', new Map()]]);
  for (const path of paths) {
    const parts = path.split('/');
    for (const [index, name] of parts.entries()) {
      const folder = parts.slice(0, index).join('/');
      const items = folders.get(folder) ?? new Map<string, FolderItem>();
      folders.set(folder, items);
      items.set(name, { name, type: index < parts.length - 1 ? 'folder' : links.has(path) ? 'link' : 'file' });
    }
  }
  return {
    async itemsOf(folder) {
      return [...(folders.get(folder)?.values() ?? [])];
    },
    async follow(link) {
      return followLink(link);
    },
  };

  function followLink(link: string): LinkTarget | { readonly problem: string } {
    const left = link.split('/');
    let reached: string[] = [];
    for (let followed = 0; left.length > 0; ) {
      const name = left.shift() ?? '';
      if (name === '' || name === '.') continue;
      if (name === '..') {
        if (reached.length === 0) return { problem: 'it is a link to a place outside the framework' };
        reached = reached.slice(0, -1);
        continue;
      }
      const item = folders.get(reached.join('/'))?.get(name);
      if (item === undefined) return { problem: danglingLink };
      const target = links.get([...reached, name].join('/'));
      if (target === undefined) {
        reached = [...reached, name];
        continue;
      }
      followed += 1;
      if (followed > mostLinks) return { problem: 'it is a link that leads back to itself' };
      if (target.startsWith('/')) return { problem: 'it is a link to a place outside the framework' };
      left.unshift(...target.split('/'));
    }
    const path = reached.join('/');
    return { path, type: folders.has(path) ? 'folder' : 'file' };
  }
}
