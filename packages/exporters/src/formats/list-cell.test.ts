import { expect, test } from 'vitest';
import { listCell } from './list-cell.ts';

test.each([
  [undefined, ''],
  [['Bends', 'Tying up'], 'Bends; Tying up'],
  [['Bends; hitches', 'Tying up'], '"Bends; hitches"; Tying up'],
  [['"Bends"', 'the "best" one'], '"""Bends"""; the "best" one'],
])('%j', (items, cell) => {
  expect(listCell(items)).toBe(cell);
});
