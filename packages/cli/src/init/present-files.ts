import { folderTree } from '@framewright/workspace';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Names that people give to files which have one purpose: a README is there however it is called. */
const sameAs: readonly RegExp[] = [
  /^readme(?:\.[a-z]+)?$/iu,
  /^(?:licen[cs]e|copying)(?:[.-][\w.-]+)?$/iu,
  /^contributing(?:\.[a-z]+)?$/iu,
];

/** What is in a folder, by names that do not tell small letters from large ones: on some computers they are alike. */
export interface PresentFiles {
  /** The path of what is in the place of a file; undefined if nothing is. */
  readonly at: (path: string) => string | undefined;
  /** The text of a file; undefined if it can't be read as text. */
  readonly textOf: (path: string) => Promise<string | undefined>;
}

/** @param root an absolute path, of a folder that need not be there */
export function presentFiles(root: string): PresentFiles {
  const names = new Map<string, readonly string[]>();
  const namesIn = (folder: string): readonly string[] => {
    const known = names.get(folder);
    if (known !== undefined) return known;
    const found = listed(join(root, folder));
    names.set(folder, found);
    return found;
  };
  const at = (path: string): string | undefined => {
    let found = '';
    for (const [index, part] of path.split('/').entries()) {
      const among = namesIn(found);
      const same = index === 0 ? sameAs.find((pattern) => pattern.test(part)) : undefined;
      const name =
        among.find((each) => each === part) ??
        among.find((each) => each.toLowerCase() === part.toLowerCase()) ??
        (path === part && same ? among.find((each) => same.test(each)) : undefined);
      if (name === undefined) return undefined;
      found = found === '' ? name : `${found}/${name}`;
    }
    return found;
  };
  return {
    at,
    async textOf(path) {
      const [content] = at(path) === undefined ? [] : await folderTree(root).read([path]);
      return content !== undefined && 'bytes' in content ? new TextDecoder().decode(content.bytes) : undefined;
    },
  };
}

function listed(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    // There is no such folder, or it is something else, which the writer says.
    return [];
  }
}
