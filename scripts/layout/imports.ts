import { posix } from 'node:path';
import type { CodeFile, SourcePackage } from './source-package.ts';

/** From the path of each file to those that it imports, in order of occurrence. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** The modules that a text imports, as written: packages and files, types and dynamic imports included. */
export function importedModules(text: string): readonly string[] {
  return [...text.matchAll(/^(?:import|export|\})(?:[^'\n]* from)? '([^']+)'|\bimport\('([^']+)'\)/gmu)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
}

/**
 * The imports of each file of a package within the package, relative to its `src`.
 * Every quoted relative path of an existing file counts, so that scripts in templates, styles and files loaded by name are included.
 */
export function importsInside({ files }: Pick<SourcePackage, 'files'>): ImportGraph {
  const known = new Set(files.map(({ path }) => path));
  return new Map(files.map((file) => [file.path, unique(quotedPaths(file)).filter((path) => path !== file.path && known.has(path))]));
}

/** The imports of each file of all packages; a package is imported through its entry. Paths begin with the name of the package. */
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

function unique(paths: readonly string[]): readonly string[] {
  return [...new Set(paths)];
}
