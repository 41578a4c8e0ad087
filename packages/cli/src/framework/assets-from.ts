import type { FileTree } from '@framewright/workspace';

/**
 * Reads files beside the entries of a framework, such as images, from the tree of the framework. The result says why a file can't be read.
 */
export function assetsFrom(tree: FileTree): (paths: readonly string[]) => Promise<readonly (Uint8Array | string)[]> {
  return async (paths) => {
    const contents = await tree.read(paths);
    return contents.map((content) => {
      if ('bytes' in content) return content.bytes;
      return content.unreadable === 'too-large' ? `it is too large, ${content.detail}` : content.detail;
    });
  };
}
