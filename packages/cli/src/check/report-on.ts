import type { Diagnostic, Fix, Summary } from '@framewright/model';
import { printSummary, type Report } from '@framewright/reporters';
import { printedPath, shownPath } from '../framework/shown-path.ts';

/** Files of a framework with the folder that they were read from. */
export interface CheckedAt {
  readonly framework: { readonly files: readonly { readonly path: string; readonly text: string }[] };
  /** Absolute path of the framework. */
  readonly root: string;
}

/**
 * The report on a framework, with paths relative to the current folder.
 * @param diagnostics with paths inside the framework
 * @param concerns whether to report on a file, by its path inside the framework; by default on all
 */
export function reportOn(
  { framework, root }: CheckedAt,
  diagnostics: readonly Diagnostic[],
  cwd: string,
  concerns: (path: string) => boolean = () => true,
): Report & { readonly paths: readonly string[] } {
  const shown = pathsFrom(cwd, root);
  const found = diagnostics
    .filter(({ file }) => concerns(file))
    .map(
      (diagnostic): Diagnostic => ({
        ...diagnostic,
        file: shown(diagnostic.file),
        ...(diagnostic.related ? { related: diagnostic.related.map((place) => ({ ...place, file: shown(place.file) })) } : {}),
        ...(diagnostic.fix ? { fix: fixShown(diagnostic.fix, shown) } : {}),
      }),
    );
  const shownFiles = new Set(found.flatMap(({ file, related = [] }) => [file, ...related.map((place) => place.file)]));
  const files = framework.files.map((file) => ({ file, path: shown(file.path) }));
  const paths = files.filter(({ file }) => concerns(file.path)).map(({ path }) => path);
  const texts = files.filter(({ path }) => shownFiles.has(path)).map(({ file, path }) => [path, file.text] as const);
  return { diagnostics: found, files: paths.length, texts: new Map(texts), paths };
}

function fixShown(fix: Fix, shown: (path: string) => string): Fix {
  return { ...fix, edits: fix.edits.map((edit) => (edit.file === undefined ? edit : { ...edit, file: shown(edit.file) })) };
}

/** A line with the number of mistakes and how to see them; empty if there are none. */
export function mistakesLine(summary: Summary): string {
  return summary.errors + summary.warnings === 0 ? '' : `${printSummary(summary)}; “framewright validate” shows them.\n`;
}

/** A function that shows a path inside a framework relative to the current folder. */
export function pathsFrom(cwd: string, root: string): (path: string) => string {
  const folder = shownPath(cwd, root);
  if (folder === '.') return (path) => path;
  // Inside the framework, up and down again is shortened.
  return /^\.\.(?:\/\.\.)*$/u.test(folder) ? (path) => shownPath(cwd, root, path) : (path) => `${folder}/${path}`;
}

/** As `pathsFrom`, for lines that people read. */
export function printedPathsFrom(cwd: string, root: string): (path: string) => string {
  const shown = pathsFrom(cwd, root);
  return (path) => printedPath(shown(path));
}
