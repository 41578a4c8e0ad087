import { posix } from 'node:path';
import { importedModules } from './imports.ts';
import type { CodeFile } from './source-package.ts';

/**
 * The exports of a package that nothing outside of it imports and no other export mentions, sorted.
 * @param api its exports, from its `api.md`
 * @param outside everything that is not part of it
 */
export function unusedExports(packageName: string, api: string, outside: readonly CodeFile[]): readonly string[] {
  const declarations = declarationsIn(api);
  const isLoading = (name: string): boolean => /typeof import\('\./u.test(declarations.get(name) ?? '');
  const used = usedNames(packageName, outside, isLoading);
  const reached = new Set([...declarations.keys()].filter((name) => used.has(name)));
  // Iterating a set includes items that are added meanwhile.
  for (const name of reached)
    for (const word of declarations.get(name)?.match(/\b[A-Za-z]\w*\b(?!\??:)/gu) ?? []) if (declarations.has(word)) reached.add(word);
  return [...declarations.keys()].filter((name) => !reached.has(name)).sort();
}

/** From the name of each export to its declarations. */
function declarationsIn(api: string): ReadonlyMap<string, string> {
  const [, code = ''] = /^```ts\n([\s\S]*?)^```$/mu.exec(api) ?? [];
  const declarations = new Map<string, string>();
  for (const declaration of code.split(/\n\n/u)) {
    const name = /^(?:abstract )?(?:function|const|class|interface|type) (\w+)/u.exec(declaration)?.[1];
    if (name !== undefined) declarations.set(name, `${declarations.get(name) ?? ''}\n${declaration}`);
  }
  return declarations;
}

/**
 * The names that files import from a package. In a file that loads the package, or a part of it, at run time, every word counts.
 * @param isLoading whether an export loads a part of the package
 */
function usedNames(packageName: string, files: readonly CodeFile[], isLoading: (name: string) => boolean): ReadonlySet<string> {
  const loaders = files.filter(({ text }) => text.includes(`typeof import('${packageName}')`)).map(({ path }) => posix.basename(path));
  const used = new Set<string>();
  for (const { text } of files) {
    const modules = importedModules(text);
    const names = modules.includes(packageName) ? importedNames(text, packageName) : [];
    const loadsLater =
      text.includes(`import('${packageName}')`) ||
      modules.some((module) => loaders.includes(posix.basename(module))) ||
      names.some(isLoading);
    for (const name of loadsLater ? (text.match(/\b[A-Za-z]\w*\b/gu) ?? []) : names) used.add(name);
  }
  return used;
}

function importedNames(text: string, packageName: string): readonly string[] {
  const lists = text.matchAll(new RegExp(`^(?:import|export) (?:type )?\\{([^}]*)\\} from '${packageName}'`, 'gmu'));
  return [...lists].flatMap(([, list = '']) => list.split(',').map((part) => /^\s*(?:type )?(\w+)/u.exec(part)?.[1] ?? ''));
}
