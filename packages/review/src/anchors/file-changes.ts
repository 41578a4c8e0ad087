import { endOfHunk, parseHunks, type Hunk } from './hunks.ts';

/** What a diff says about one file. */
export interface FileChanges {
  /** Its path after; its path before, if it was removed. */
  readonly path: string;
  /** Its path before, if that is another one. */
  readonly from?: string;
  readonly state: 'added' | 'removed' | 'changed';
  /** None if it was only moved, or is not text. */
  readonly hunks: readonly Hunk[];
}

/** The files of a diff as git prints it: unified, with the prefixes a/ and b/. Any other text has no files. */
export function parseFileChanges(diff: string): readonly FileChanges[] {
  const lines = diff.split('\n');
  const starts: number[] = [];
  for (let at = 0; at < lines.length; at = Math.max(at + 1, endOfHunk(lines, at))) if (isFileHeader(lines[at] ?? '')) starts.push(at);
  return starts.flatMap((start, index) => fileChanges(lines.slice(start, starts[index + 1])));
}

function isFileHeader(line: string): boolean {
  return line.startsWith('diff --git ');
}

function fileChanges(lines: readonly string[]): readonly FileChanges[] {
  const firstHunk = lines.findIndex((line) => line.startsWith('@@ '));
  const head = firstHunk === -1 ? lines : lines.slice(0, firstHunk);
  const after = (prefix: string): string | undefined => head.find((line) => line.startsWith(prefix))?.slice(prefix.length);
  const [old, current] = [pathIn(after('--- '), 'a/'), pathIn(after('+++ '), 'b/')];
  const [renamedFrom, renamedTo] = [after('rename from '), after('rename to ')].map((path) => path && unquoted(path));
  const path = current ?? renamedTo ?? old ?? samePath(head[0] ?? '');
  if (path === undefined) return [];
  const from = renamedFrom ?? old;
  const state = after('new file mode') !== undefined ? 'added' : after('deleted file mode') !== undefined ? 'removed' : 'changed';
  return [
    {
      path,
      ...(from === undefined || from === path ? {} : { from }),
      state,
      hunks: firstHunk === -1 ? [] : parseHunks(lines.slice(firstHunk).join('\n')),
    },
  ];
}

/** The path in a line such as `+++ b/terms/a b.md`; git puts a tab after a path that holds a space. */
function pathIn(written: string | undefined, prefix: string): string | undefined {
  if (written === undefined) return undefined;
  const path = unquoted(written.replace(/\t$/u, ''));
  return path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
}

/** The path in `diff --git a/x b/x`, where both are the same. */
function samePath(line: string): string | undefined {
  const both = line.slice('diff --git '.length);
  const half = (both.length - 1) / 2;
  const [left, right] = [both.slice(0, half), both.slice(half + 1)].map(unquoted);
  return left?.startsWith('a/') && right === `b/${left.slice(2)}` ? left.slice(2) : undefined;
}

const escapes: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 };

/** A path without the quotation marks that git puts around unusual ones, with their octal escapes resolved. */
function unquoted(path: string): string {
  if (!/^".*"$/su.test(path)) return path;
  const encoder = new TextEncoder();
  const bytes = [...path.slice(1, -1).matchAll(/\\([0-3][0-7]{2})|\\(.)|[^\\]+/gsu)].flatMap(([plain, octal, escaped]) =>
    octal === undefined ? (escaped === undefined ? [...encoder.encode(plain)] : [escapes[escaped] ?? 63]) : [Number.parseInt(octal, 8)],
  );
  return new TextDecoder().decode(new Uint8Array(bytes));
}
