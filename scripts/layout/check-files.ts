import { posix } from 'node:path';
import { importedModules } from './imports.ts';
import type { CodeFile } from './source-package.ts';

const drawers = /^(?:utils?|helpers?|common|core|managers?|misc)\b/u;

/** How many lines a file may have. */
export const mostLines = 400;

/** Above this many lines a file says why it is long. */
export const mostUnexplained = 300;

/** The files that are not in kebab-case. Components of Astro are in PascalCase, and pages are named by their address. */
export function badNames(files: readonly CodeFile[]): readonly string[] {
  return files
    .map(({ path }) => path)
    .filter((path) => !path.endsWith('.astro') && !path.startsWith('site/src/pages/'))
    .filter((path) => {
      const name = posix.basename(path);
      return !/^[a-z0-9-]+(?:\.(?:test|config|d))?\.(?:ts|js|css)$/u.test(name) || drawers.test(name);
    });
}

/** The files that are too long, or long without a stated reason. */
export function longFiles(files: readonly CodeFile[]): readonly string[] {
  return files
    .filter(({ text }) => {
      const lines = text.split('\n').length;
      return lines > mostLines || (lines > mostUnexplained && !/long because/iu.test(text));
    })
    .map(({ path }) => path);
}

/** The files of packages and of the site that import what only the checkout has. */
export function importsOfScripts(files: readonly CodeFile[]): readonly string[] {
  return files
    .filter(({ path }) => /^(?:packages|site)\//u.test(path))
    .filter(({ text }) => importedModules(text).some((module) => /(?:^|\/)(?:scripts|tests)\//u.test(module)))
    .map(({ path }) => path);
}

/**
 * Module-level variables that can cache results, shared by calls without anybody seeing or clearing them: `let`, and maps and sets that
 * begin empty.
 */
export function resultVariables(files: readonly CodeFile[]): readonly string[] {
  return files.flatMap(({ path, text }) => [...text.matchAll(resultVariable)].map((match) => `${path}: ${match[1] ?? match[2]}`));
}

const resultVariable =
  /^(?:export )?(?:(?:let|var) (\w+)|const (\w+)(?:: [^\n=]*(?:=>[^\n=]*)*)? = new (?:Weak)?(?:Map|Set)(?:<[^\n]*>)?\(\))/gmu;

/** Unexpected and missing names at the top of the checkout; dot-files are free. */
export function topLevelFaults(found: readonly string[]): readonly string[] {
  return [
    ...found.filter((name) => !name.startsWith('.') && !agreed.includes(name) && !beside.includes(name)),
    ...agreed.filter((name) => !found.includes(name)).map((name) => `no ${name}`),
  ];
}

const agreed = [
  'framework',
  'schema',
  'packages',
  'site',
  'scripts',
  'tests',
  'package.json',
  'pnpm-workspace.yaml',
  'CONTRIBUTING.md',
  'README.md',
];

const beside = [
  'pnpm-lock.yaml',
  'tsconfig.json',
  'biome.json',
  'vitest.config.ts',
  'LICENSE',
  'NOTICE',
  'CITATION.cff',
  'node_modules',
  'packed',
];
