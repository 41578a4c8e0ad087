import { visible } from '@framewright/reporters';
import { join, relative, sep } from 'node:path';

/** A path as shown to people and programs: relative to the current folder, with forward slashes. */
export function shownPath(cwd: string, ...path: readonly string[]): string {
  const shown = relative(cwd, join(...path))
    .split(sep)
    .join('/');
  return shown === '' ? '.' : shown;
}

/** A path on a line that people read: a name may hold anything, and all of it is shown. */
export function printedPath(path: string): string {
  return visible(path.replaceAll('\n', '␊').replaceAll('\t', '␉'));
}
