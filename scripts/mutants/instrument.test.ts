import { stripTypeScriptTypes } from 'node:module';
import { afterEach, expect, test } from 'vitest';
import { findGuards } from './find-guards.ts';
import { guardVariables, instrument } from './instrument.ts';

const source = `
const most = 3;

export function told(words: readonly string[], known: Readonly<Record<string, number>>): string {
  let isSaid = false;
  const found: string[] = [];
  if (words.length > most || words.includes('')) throw new Error('too many');
  for (const word of words.filter((each) => each !== 'skip')) {
    if (word.startsWith('#')) continue;
    if (!Object.hasOwn(known, word)) {
      if (!isSaid) found.push('unknown');
      isSaid = true;
      continue;
    }
    found.push(String(known[word]));
  }
  return isPlain(found) ? found.join(' ') : '';
}

function isPlain(found: readonly string[]): boolean {
  return found.length >= 0 && !found.includes('NaN');
}
`;

const guards = findGuards('told.ts', source);

test('guards are found with what they guard with', () => {
  expect(guards.map(({ kind, line, words }) => `${line} ${kind} ${words}`)).toEqual([
    "7 exit words.length > most || words.includes('')",
    '7 condition words.length > most',
    '7 limit words.length > most',
    "7 condition words.includes('')",
    "8 filter (each) => each !== 'skip'",
    "9 exit word.startsWith('#')",
    '10 exit !Object.hasOwn(known, word)',
    '10 own Object.hasOwn(known, word)',
    '11 step !isSaid',
    '21 answer found.length >= 0',
    '21 limit found.length >= 0',
    "21 answer !found.includes('NaN')",
  ]);
});

afterEach(() => {
  delete (globalThis as { __guards?: unknown }).__guards;
  delete process.env[guardVariables.off];
});

/** The result of the code with one of its guards removed. */
async function toldWithout(guard: number | undefined, words: readonly string[]): Promise<string> {
  if (guard !== undefined) process.env[guardVariables.off] = String(guard);
  const code = stripTypeScriptTypes(instrument(source, guards, 100));
  const { told } = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)) as {
    readonly told: (words: readonly string[], known: Readonly<Record<string, number>>) => string;
  };
  try {
    return told(words, { one: 1, two: 2 });
  } catch (error) {
    return String(error);
  }
}

test.each<[string | undefined, readonly string[], string]>([
  [undefined, ['one', 'two', 'one'], '1 2 1'],
  [undefined, ['one', 'two', 'one', 'one'], 'Error: too many'],
  ['exit words.length > most ||', ['one', 'two', 'one', 'one'], '1 2 1 1'],
  ['condition words.length > most', ['one', 'two', 'one', 'one'], '1 2 1 1'],
  ['condition words.length > most', ['one', ''], 'Error: too many'],
  ['limit words.length > most', ['one', 'two', 'one'], 'Error: too many'],
  [undefined, ['skip', 'one'], '1'],
  ['filter', ['skip', 'one'], 'unknown 1'],
  ["exit word.startsWith('#')", ['#', 'one'], 'unknown 1'],
  [undefined, ['a', 'b'], 'unknown'],
  ['step', ['a', 'b'], 'unknown unknown'],
  ['own', ['constructor'], 'function Object() { [native code] }'],
  ['exit !Object', ['a'], 'undefined'],
  ["answer !found.includes('NaN')", ['a'], 'unknown'],
])('without %s, %j are told as %j', async (guard, words, expected) => {
  const index = guards.findIndex(({ kind, words: text }) => guard !== undefined && `${kind} ${text}`.startsWith(guard));
  expect(await toldWithout(guard === undefined ? undefined : 100 + index, words)).toBe(expected);
});

test('lines stay where they are', () => {
  const lines = instrument(source, guards, 0).split('\n');
  expect(source.split('\n').findIndex((line) => line.includes('isSaid = true'))).toBe(
    lines.findIndex((line) => line.includes('isSaid = true')),
  );
});

test('an order of two values, the head of a loop and a file without guards are left alone', () => {
  const plain =
    'export const order = (a: number, b: number): number => (a < b ? -1 : 1);\nfor (let at = 0; at < 3; at += 1) order(at, 1);\n';
  expect(findGuards('plain.ts', plain)).toEqual([]);
  expect(instrument(plain, [], 0)).toBe(plain);
});
