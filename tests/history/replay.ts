import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A framework at one moment: its files by path, with forward slashes. */
export type FrameworkFiles = Readonly<Record<string, string>>;

/** One moment in the life of the framework in `tests/frameworks/history`. */
export interface HistoryStep {
  /** The version that was released then, or `unreleased` for the working tree of today. */
  readonly step: string;
  readonly files: FrameworkFiles;
}

/**
 * The steps that led to the framework in `tests/frameworks/history`, oldest first. The folder of a step beside this file holds the files
 * that are new or changed in it, and `removed.txt` lists the removed ones, one per line.
 */
export function replayHistory(): readonly HistoryStep[] {
  const steps: HistoryStep[] = [];
  for (const step of stepNames()) {
    const files: Record<string, string> = { ...steps.at(-1)?.files };
    for (const path of removedIn(step)) {
      if (!Object.hasOwn(files, path)) throw new Error(`${step}/removed.txt names ${path}, which was not there.`);
      delete files[path];
    }
    Object.assign(files, filesIn(join(import.meta.dirname, step), removed));
    steps.push({ step, files });
  }
  return steps;
}

/** The files below a folder, by path. */
export function filesIn(folder: string, ...besides: readonly string[]): FrameworkFiles {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const paths = files.map((file) => relative(folder, join(file.parentPath, file.name)).split(sep).join('/')).sort();
  return Object.fromEntries(
    paths.filter((path) => !besides.includes(path)).map((path) => [path, readFileSync(join(folder, path), 'utf8')] as const),
  );
}

const removed = 'removed.txt';

/** Versions in ascending order, then `unreleased`. */
function stepNames(): readonly string[] {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}

function removedIn(step: string): readonly string[] {
  const path = join(import.meta.dirname, step, removed);
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
}
