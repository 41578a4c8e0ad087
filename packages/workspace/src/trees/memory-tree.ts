import { gone, isIgnored, tooLargeContent, type FileTree } from './file-tree.ts';
import { defaultLimits } from './limits.ts';

/** Files in memory, by path with forward slashes. */
export function memoryTree(files: Readonly<Record<string, string | Uint8Array>>, largest: number = defaultLimits.fileSize): FileTree {
  const content = (path: string): Uint8Array | undefined => {
    const file = Object.hasOwn(files, path) ? files[path] : undefined;
    return typeof file === 'string' ? new TextEncoder().encode(file) : file;
  };
  return {
    async list() {
      return Object.keys(files)
        .filter(isContent)
        .sort()
        .map((path) => ({ path }));
    },
    async read(paths) {
      return paths.map((path) => {
        const bytes = content(path);
        if (bytes === undefined) return gone;
        return bytes.length > largest ? tooLargeContent(bytes.length, largest) : { bytes };
      });
    },
  };
}

function isContent(path: string): boolean {
  const parts = path.split('/');
  return parts.every((part, index) => !isIgnored(parts.slice(0, index).join('/'), part));
}
