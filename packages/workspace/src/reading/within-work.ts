import { leftOutFile, unreadableFile } from '@framewright/markdown';
import type { SourceFile } from '@framewright/model';
import { inheritedWork } from './inherited-work.ts';

const manifestPath = 'framework.md';
/** No text takes more steps for each of its characters. */
const mostPerCharacter = 4;

/**
 * The files that together take no more work than the limit, in the order of their paths, the manifest before all others. The first file
 * that goes over it says so, and those after it are left out: with the same texts these are the same files on every machine.
 */
export function withinWork(files: readonly SourceFile[], limit: number): readonly SourceFile[] {
  const characters = files.reduce((sum, { text }) => sum + text.length, 0);
  const inherited = inheritedWork(files);
  const inAll = [...inherited.values()].reduce((sum, step) => sum + step, 0);
  if (characters * mostPerCharacter + inAll <= limit) return files;
  const steps = new Map(files.map((file) => [file, file.work + (inherited.get(file) ?? 0)]));
  const total = [...steps.values()].reduce((sum, step) => sum + step, 0);
  if (total <= limit) return files;
  let left = files.reduce((rest, file) => rest - (file.path === manifestPath ? (steps.get(file) ?? 0) : 0), limit);
  let isOver = false;
  return files.map((file) => {
    if (file.path === manifestPath) return file;
    if (isOver) return leftOutFile(file.path);
    left -= steps.get(file) ?? 0;
    if (left >= 0) return file;
    isOver = true;
    return unreadableFile(file.path, 'too-much-work', `${total} steps for all files together, expected at most ${limit}`);
  });
}

/** The file from which on nothing was read because of the limit. */
export function firstBeyondWork(files: readonly SourceFile[]): { readonly path: string; readonly detail: string } | undefined {
  for (const { path, problems } of files)
    for (const problem of problems)
      if (problem.rule === 'unreadable-file' && problem.reason === 'too-much-work') return { path, detail: problem.detail };
  return undefined;
}
