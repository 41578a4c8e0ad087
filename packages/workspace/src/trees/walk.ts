import { compareTexts, byPath } from '@framewright/model';
import { isIgnored, type ListedFile } from './file-tree.ts';
import { oddName } from './name-of-bytes.ts';

/** Something with folders, files and symbolic links. Paths are relative to its root, with forward slashes; the root is ''. */
export interface Folders {
  /** The items of a folder, or why it can't be opened. The path has no links in it. */
  itemsOf(folder: string): Promise<readonly FolderItem[] | { readonly problem: string }>;
  /** Where a link leads in the end, or why it can't be followed. */
  follow(link: string): Promise<LinkTarget | { readonly problem: string }>;
}

/** A name in a folder. */
export interface FolderItem {
  readonly name: string;
  /** Odd is what has a name that is not UTF-8: nothing can be opened by such a name. */
  readonly type: 'file' | 'folder' | 'link' | 'other' | 'odd';
}

/** The end of a link inside the tree. */
export interface LinkTarget {
  readonly path: string;
  readonly type: 'file' | 'folder' | 'other';
}

/** A file that was found, with the path at which it really lies. */
export interface WalkedFile extends ListedFile {
  readonly real: string;
}

/** All files below the root, sorted by path. Links are followed inside the tree only, and no folder is entered through a link twice. */
export async function walk(folders: Folders): Promise<readonly WalkedFile[]> {
  const found: WalkedFile[] = [];
  const entered = new Set<string>();
  await visit('', '', []);
  return found.sort(byPath);

  /** @param around the real folders that this one was reached through */
  async function visit(shown: string, real: string, around: readonly string[]): Promise<void> {
    const items = await folders.itemsOf(real);
    if ('problem' in items) {
      found.push({ path: shown, real, problem: items.problem });
      return;
    }
    const inside = [...around, real];
    for (const { name, type } of items.toSorted((a, b) => compareTexts(a.name, b.name))) {
      if (isIgnored(shown, name)) continue;
      const item = { path: join(shown, name), real: join(real, name) };
      if (type === 'folder') await enter(item, inside);
      else if (type === 'link') await follow(item, inside);
      else if (type === 'file') found.push(item);
      else found.push({ ...item, problem: type === 'odd' ? oddName : 'it is neither a file nor a folder' });
    }
  }

  async function enter(folder: WalkedFile, around: readonly string[]): Promise<void> {
    // A folder named like a text was most likely meant to be one.
    if (folder.path.endsWith('.md')) found.push({ ...folder, problem: 'it is a folder' });
    await visit(folder.path, folder.real, around);
  }

  async function follow(link: WalkedFile, around: readonly string[]): Promise<void> {
    const target = await folders.follow(link.real);
    if ('problem' in target) found.push({ ...link, problem: target.problem });
    else if (target.type === 'file') found.push({ path: link.path, real: target.path });
    else if (target.type === 'other') found.push({ ...link, problem: 'it is a link to something that is neither a file nor a folder' });
    else if (around.includes(target.path) || target.path === '' || link.real.startsWith(`${target.path}/`))
      found.push({ ...link, problem: 'it is a link back to a folder that it lies in' });
    else if (entered.has(target.path)) found.push({ ...link, problem: 'it is a link to a folder that another link leads to' });
    else {
      entered.add(target.path);
      await visit(link.path, target.path, around);
    }
  }
}

function join(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
