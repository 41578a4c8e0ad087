import { expect, test } from 'vitest';
import { median, medians, parseFigures, type Figures } from './in-child.ts';
import { measuredTable, measures } from './measures.ts';

const all: Figures = Object.fromEntries(measures.flatMap(({ of }) => of).map((name, index) => [name, index + 1]));
const nothing = /NaN|undefined|null|Infinity/u;

test('all that was measured is in the table', () => {
  const { lines, leftOut } = measuredTable(all);
  expect({ lines: lines.length, leftOut }).toEqual({ lines: measures.length, leftOut: [] });
  expect(lines.join('\n')).not.toMatch(nothing);
  expect(measuredTable({ cold: 1, remark: 4 }).lines).toEqual([
    expect.stringMatching(/^cold validation ÷ remark-parse alone +≤ 0\.5 +0\.25$/u),
  ]);
});

test('each line has a title of its own', () => {
  expect(new Set(measures.map(({ title }) => title)).size).toBe(measures.length);
});

test.each(Object.keys(all))('without %s the lines that need it are left out, and no others', (name) => {
  const { [name]: _, ...others } = all;
  const needing = measures.filter(({ of }) => of.includes(name)).map(({ title }) => title);
  expect(needing).not.toEqual([]);
  const { lines, leftOut } = measuredTable(others);
  expect(leftOut).toEqual(needing);
  expect(lines).toHaveLength(measures.length - needing.length);
  expect(lines.join('\n')).not.toMatch(nothing);
});

test.each([
  ['no number', Number.NaN],
  ['beyond all numbers', Number.POSITIVE_INFINITY],
  ['nought', 0],
])('where figures are %s, nothing odd is printed', (_, figure) => {
  expect(measuredTable(Object.fromEntries(Object.keys(all).map((name) => [name, figure]))).lines.join('\n')).not.toMatch(nothing);
});

test('what a script did not measure is not among its figures', () => {
  const printed = JSON.stringify({ measured: 3, not: Number.NaN, neither: undefined, word: 'x' });
  expect(parseFigures(printed)).toEqual({ measured: 3 });
});

test('a run that lacks a figure does not count for it', () => {
  expect(medians([{ a: 1, b: 5 }, { a: 3 }, { a: 2 }])).toEqual({ a: 2, b: 5 });
  expect(medians([{}, {}])).toEqual({});
  expect(() => median([])).toThrow('no median');
});
