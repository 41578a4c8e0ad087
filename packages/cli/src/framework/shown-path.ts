import { join, relative, sep } from 'node:path';

/** A path as shown to people and programs: relative to the current folder, with forward slashes. */
export function shownPath(cwd: string, ...path: readonly string[]): string {
  const shown = relative(cwd, join(...path))
    .split(sep)
    .join('/');
  return shown === '' ? '.' : shown;
}
