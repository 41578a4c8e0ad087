import { parseFramework } from '@framewright/markdown';
import { expect, test } from 'vitest';
import { exampleBase } from '../../entries/example-base.ts';
import { validate } from '../../validate.ts';

/** What is expected in the place of a date, or undefined if nothing can be guessed; `right` if nothing is wrong with it. */
function meant(date: string): string | undefined {
  const text = `---\nid: basics\ntitle: Basics\nbody: Circle\nvalidFrom: ${date}\n---\nA course.\n`;
  const found = validate(parseFramework({ ...exampleBase, 'qualifications/basics.md': text })).filter(
    ({ range }) => range?.start.line === 5,
  );
  expect(found.length, date).toBeLessThanOrEqual(1);
  return found[0] === undefined ? 'right' : found[0].expected?.[0];
}

test.each([
  ['2024-02-29', 'right'],
  ['22.11.2026', '2026-11-22'],
  ['1/2/2026', '2026-02-01'],
  ['1-12-2026', '2026-12-01'],
  ['1/13/2026', undefined],
  ['1/0/2026', undefined],
  ['0.5.2026', undefined],
  ['31.5.2026', '2026-05-31'],
  ['32.5.2026', undefined],
  ['30.4.2026', '2026-04-30'],
  ['31.4.2026', undefined],
  ['29.2.2024', '2024-02-29'],
  ['30.2.2024', undefined],
  ['29.2.2023', undefined],
  ['29.2.2000', '2000-02-29'],
  ['29.2.1900', undefined],
  ['22 November 2026', '2026-11-22'],
  ['1st May 2026', '2026-05-01'],
  ['2 Foo 2026', undefined],
  ['soon', undefined],
])('the date %s is meant as %s', (date, day) => {
  expect(meant(date)).toBe(day);
});
