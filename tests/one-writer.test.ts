import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

/** What may write besides the writer, and why. */
const allowed: readonly (readonly [place: string, why: string])[] = [
  ['packages/workspace/src/writing/', 'It is the writer.'],
  ['packages/workspace/src/trees/read-inside.ts', 'It opens files to read them, without following a link.'],
  ['packages/cli/src/terminal/print-to.ts', 'It prints to what the process was given, and knows no path.'],
  ['scripts/bootstrap/', 'It runs before there are packages, and fetches them.'],
  ['scripts/pack', 'It makes packages of this checkout, before the writer can be called.'],
  ['scripts/bench/', 'It makes up frameworks and measures them, in folders of its own.'],
  ['scripts/mutants/', 'It spoils copies of the checkout.'],
  ['scripts/test-faults.ts', 'It spoils a copy of the checkout.'],
  ['scripts/test-guards.ts', 'It saves its report where its user says.'],
  ['scripts/testing/run-vitest.ts', 'It hands results on in a folder of its own.'],
  ['scripts/new/write-skeleton.ts', 'It begins code, in files that must not exist before.'],
  ['scripts/generate/api/api-reports.ts', 'It has the compiler write into a folder of its own.'],
];

const everything = 'all of it';
const writes =
  /^(?:write|append|copy|rm|rmdir|unlink|rename|mkdir|mkdtemp|symlink|link|truncate|chmod|chown|lchmod|lchown|utimes|lutimes|futimes|fchmod|open|cp|createWriteStream|ftruncate|mkdtempDisposable)(?:[A-Z]\w*)?$/u;

/** What of node:fs a source takes that can write; who takes all of it takes that as well. */
function writersIn(text: string): readonly string[] {
  const module = String.raw`['"](?:node:)?fs(?:\/promises)?['"]`;
  const loaded = String.raw`(?:await\s+)?(?:process\.)?(?:getBuiltinModule|require|import)\(\s*${module}`;
  const imports = [...text.matchAll(new RegExp(String.raw`\b(?:import|export)\s+([^;'"]*?)\s*from\s*${module}`, 'gu'))];
  const taken = [...text.matchAll(new RegExp(String.raw`(?:\{([^{}]*)\}\s*=\s*)?${loaded}`, 'gu'))];
  const lists = [
    ...imports.map(([, names = '']) => (names.startsWith('type ') ? '' : (/^\{([^}]*)\}$/u.exec(names)?.[1] ?? everything))),
    ...taken.map(([, names]) => names ?? everything),
  ];
  return lists
    .flatMap((list) => list.split(','))
    .map((name) => name.trim().split(/\s+as\s+|:/u)[0] ?? '')
    .filter((name) => name === everything || writes.test(name));
}

const sources = globSync(['packages/*/src/**/*.{ts,js,cjs,astro}', 'site/src/**/*.{ts,js,astro}', 'scripts/**/*.{ts,js,cjs}'], {
  cwd: root,
})
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !path.endsWith('.test.ts') && !path.includes('node_modules') && !path.includes('/dist/'));

test('nothing but the writer of workspace writes, removes or moves files', () => {
  const found = sources
    .filter((path) => !allowed.some(([place]) => path.startsWith(place)))
    .flatMap((path) => writersIn(readFileSync(join(root, path), 'utf8')).map((name) => `${path}: ${name}`));
  expect(found).toEqual([]);
});

test('whoever else may write does so', () => {
  const idle = allowed.filter(
    ([place]) => !sources.some((path) => path.startsWith(place) && writersIn(readFileSync(join(root, path), 'utf8')).length > 0),
  );
  expect(idle).toEqual([]);
});

test.each([
  ["import { readFileSync, writeFileSync } from 'node:fs';", ['writeFileSync']],
  ["import { rm as remove } from 'fs/promises';", ['rm']],
  ["import {\n  existsSync,\n  open,\n} from 'node:fs/promises';", ['open']],
  ["import * as fs from 'node:fs';", ['all of it']],
  ["import fs from 'node:fs';", ['all of it']],
  ["export * from 'node:fs';", ['all of it']],
  ["const fs = await import('node:fs/promises');", ['all of it']],
  ["const { renameSync, statSync } = process.getBuiltinModule('node:fs');", ['renameSync']],
  ["const fs = require('fs');", ['all of it']],
  ["const { cp } = await import('node:fs/promises');", ['cp']],
  ["import { existsSync, type Dirent } from 'node:fs';\nimport { join } from 'node:path';", []],
  ["import type { Dirent } from 'node:fs';", []],
])('%j', (text, found) => {
  expect(writersIn(text)).toEqual(found);
});
