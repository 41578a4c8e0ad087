import { posix } from 'node:path';
import { importedModules } from './imports.ts';
import { levels } from './levels.ts';
import { type CodeFile, isTest } from './source-package.ts';

/** What the checks ask of a `package.json`. */
export interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** Packages up to this level compute only. */
export const pureUpTo = 2;

const impure = [
  /\bprocess\./u,
  /\bconsole\./u,
  /\bDate\.now\(/u,
  /\bnew Date\(\s*\)/u,
  /\bMath\.random\(/u,
  /\bfetch\(/u,
  /\bperformance\./u,
  /from '(?:node:|fs|path|os|child_process)/u,
];

/** The packages that a package depends on although they are on its own level or above. */
export function dependenciesUp(name: string, { dependencies = {} }: Manifest): readonly string[] {
  const level = levels[name] ?? 0;
  return Object.keys(dependencies)
    .filter((dependency) => dependency.startsWith('@framewright/'))
    .map((dependency) => dependency.replace('@framewright/', ''))
    .filter((other) => (levels[other] ?? Number.POSITIVE_INFINITY) >= level && !isAllowedBeside(name, other));
}

/**
 * The forbidden imports of a package: undeclared libraries, the inside of another package, and files outside it.
 * @param files paths relative to the folder of the package, tests included
 * @param isInstalled whether tests may use a library that only the project as a whole declares
 */
export function wrongImports(
  files: readonly CodeFile[],
  { dependencies = {}, devDependencies = {} }: Manifest,
  isInstalled: (library: string) => boolean,
): readonly string[] {
  const declared = new Set(['vitest', ...Object.keys({ ...dependencies, ...devDependencies }).flatMap(withoutTypes)]);
  const isWrong = (path: string, module: string): boolean => {
    if (module.startsWith('.')) return posix.join(posix.dirname(path), module).startsWith('..');
    if (/^(?:node|astro|virtual):/u.test(module)) return false;
    const library = module
      .split('/')
      .slice(0, module.startsWith('@') ? 2 : 1)
      .join('/');
    const isInside = module !== library && library.startsWith('@framewright/') && library !== '@framewright/schema';
    return isInside || !(declared.has(library) || (isTest(path) && isInstalled(library)));
  };
  return files.flatMap(({ path, text }) =>
    importedModules(text)
      .filter((module) => isWrong(path, module))
      .map((module) => `${path}: ${module}`),
  );
}

/** The libraries that a package declares for its users although none of its files, tests apart, names them. */
export function needlessDependencies(files: readonly CodeFile[], { dependencies = {} }: Manifest): readonly string[] {
  const code = files.filter(({ path }) => !isTest(path));
  const isNamed = (library: string): boolean =>
    code.some(({ text }) => [`'${library}'`, `'${library}/`, `\`${library}/`].some((name) => text.includes(name)));
  return Object.keys(dependencies).filter((library) => !isNamed(library));
}

/** Impure calls as “file: pattern”: reading, writing, printing, the clock, randomness. */
export function impurities(files: readonly CodeFile[]): readonly string[] {
  return files.flatMap(({ path, text }) => impure.filter((pattern) => pattern.test(text)).map((pattern) => `${path}: ${pattern.source}`));
}

/** An allowed dependency on the same level. */
function isAllowedBeside(name: string, other: string): boolean {
  return (name === 'cli' && other === 'site') || (name === 'assessment' && other === 'diff') || (name === 'model' && other === 'schema');
}

function withoutTypes(dependency: string): readonly string[] {
  return dependency.startsWith('@types/') ? [dependency, dependency.replace('@types/', '')] : [dependency];
}
