import { compareTexts } from '@framewright/model';
import { gone, tooLargeContent, type FileTree } from './file-tree.ts';
import { defaultLimits } from './limits.ts';

/**
 * A tree in which one file holds other bytes, such as text that an editor has not saved yet. A file that does not exist is added.
 * @param largest how many bytes the file may have
 */
export function treeWith(tree: FileTree, path: string, bytes: Uint8Array, largest: number = defaultLimits.fileSize): FileTree {
  return {
    async list() {
      const others = (await tree.list()).filter((file) => file.path !== path);
      return [...others, { path }].sort((a, b) => compareTexts(a.path, b.path));
    },
    async read(paths) {
      const contents = await tree.read(paths.filter((other) => other !== path));
      let next = 0;
      return paths.map((wanted) => {
        if (wanted === path) return bytes.length > largest ? tooLargeContent(bytes.length, largest) : { bytes };
        return contents[next++] ?? gone;
      });
    },
    ...(tree.releases === undefined ? {} : { releases: tree.releases }),
  };
}
