import fc from 'fast-check';
import { expect, inject, test } from 'vitest';
import { wordRuns } from './words.ts';

test('words that came and went stand apart from those that stayed', () => {
  const runs = wordRuns('Brings tea to a table.', 'Brings hot tea to each table.');
  const marks = { added: '+', removed: '-', same: '' };
  expect(runs.map(({ change, text }) => `${marks[change]}${text}`)).toEqual(['Brings ', '+hot ', 'tea to ', '-a', '+each', ' table.']);
});

test('the runs give both texts back', () => {
  const text = fc.array(fc.constantFrom('tea', 'table', 'brings', ' ', '\n\n', ', ', '.', 'é', '- ')).map((words) => words.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const runs = wordRuns(before, after);
      const without = (change: string): string =>
        runs
          .filter((run) => run.change !== change)
          .map((run) => run.text)
          .join('');
      expect([without('added'), without('removed')]).toEqual([before, after]);
    }),
    { seed: inject('seed'), numRuns: inject('isWhole') ? 1_000 : 100 },
  );
});
