import { expect, test } from 'vitest';
import { isUpdateDue, progressOn } from './progress.ts';

test.each([
  [0, undefined, 0, false],
  [0, undefined, 999, false],
  [0, undefined, 1000, true],
  [500, undefined, 1400, false],
  [0, 1000, 1099, false],
  [0, 1000, 1100, true],
])('work begun at %i, told about at %s: at %i it is time: %s', (begun, told, now, expected) => {
  expect(isUpdateDue({ start: begun, shown: told }, now)).toBe(expected);
});

/** What remains on a terminal, and everything written to it, with an update every 60 milliseconds. */
function shownDuring(
  milliseconds: number,
  { terminal = true, width = 80 } = {},
): { readonly lines: readonly string[]; readonly left: string } {
  const written: string[] = [];
  let time = 0;
  const progress = progressOn({ write: (text) => void written.push(text), color: false, width, terminal }, () => time);
  for (; time < milliseconds; time += 60) progress.update('Reading', time, milliseconds);
  progress.end();
  const cells: string[] = [];
  let column = 0;
  for (const character of written.join('')) {
    if (character === '\r') column = 0;
    else cells[column++] = character;
  }
  return { lines: written, left: cells.join('').trim() };
}

test('short work is not talked about', () => {
  expect(shownDuring(1000)).toEqual({ lines: [], left: '' });
});

test('longer work has one line, which is gone at the end', () => {
  const { lines, left } = shownDuring(1300);
  expect(lines[0]).toBe('\rReading 1020 of 1300 …');
  expect(lines).toHaveLength(4);
  expect(left).toBe('');
});

test('nothing is said where nobody looks', () => {
  expect(shownDuring(5000, { terminal: false })).toEqual({ lines: [], left: '' });
});

test('the line fits the window', () => {
  for (const line of shownDuring(1300, { width: 10 }).lines) expect(line.replaceAll('\r', '').length).toBeLessThan(10);
});
