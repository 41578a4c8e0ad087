import { posix } from 'node:path';
import type { CodeFile, SourcePackage } from './source-package.ts';

/** From the path of each file to those that it imports, in the order of their mention. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/**
 * The modules that a text imports, as it names them: packages and files, types and what is loaded later included.
 */
export function importedModules(text: string): readonly string[] {
  return [...text.matchAll(/^(?:import|export|\})(?:[^'\n]* from)? '([^']+)'|\bimport\('([^']+)'\)/gmu)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
}

/**
 * What each file of a package imports of the same package, by paths relative to its `src`.
 * Every relative path in quotation marks counts that is one of a file, so that scripts in templates, styles and what is loaded later by name count as well.
 */
export function importsInside({ files }: Pick<SourcePackage, 'files'>): ImportGraph {
  const known = new Set(files.map(({ path }) => path));
  return new Map(
    files.map((file) => [file.path, unique(quotedPaths(file).flatMap((path) => found(path, known))).filter((path) => path !== file.path)]),
  );
}

/** What each file of all packages imports; a package is imported by its entry. Paths begin with the name of the package. */
export function importsOverall(packages: readonly SourcePackage[]): ImportGraph {
  const entries = new Map(packages.map(({ name }) => [`@framewright/${name}`, `${name}/index.ts`]));
  return new Map(
    packages.flatMap((each) => {
      const inside = importsInside(each);
      return each.files.map(({ path, text }): [string, readonly string[]] => [
        `${each.name}/${path}`,
        [
          ...(inside.get(path) ?? []).map((other) => `${each.name}/${other}`),
          ...unique(importedModules(text).flatMap((module) => entries.get(module) ?? [])),
        ],
      ]);
    }),
  );
}

function quotedPaths({ path, text }: CodeFile): readonly string[] {
  return [...text.matchAll(/(['"])(\.{1,2}\/[^'"\n]+)\1/gu)].map((match) => posix.join(posix.dirname(path), match[2] ?? ''));
}

/** A path with its ending, which may have been left away. */
function found(path: string, known: ReadonlySet<string>): readonly string[] {
  return [path, `${path}.ts`].filter((candidate) => known.has(candidate)).slice(0, 1);
}

function unique(paths: readonly string[]): readonly string[] {
  return [...new Set(paths)];
}
