import { expect, test } from 'vitest';
import { foldedParts } from './folded-parts.ts';

test.each([
  [0, []],
  [1, [1]],
  [100, [100]],
  [101, [51, 50]],
  [946, [95, 95, 95, 95, 95, 95, 95, 95, 95, 91]],
])('%i items are folded into parts of some hundred', (total, sizes) => {
  const items = Array.from({ length: total }, (_, at) => at);
  const parts = foldedParts(items, (item) => `Name ${item}`);
  expect(parts.map((part) => part.items.length)).toEqual(sizes);
  expect(parts.flatMap((part) => part.items)).toEqual(items);
  expect(parts[0]?.label).toBe(total === 0 ? undefined : total === 1 ? 'Name 0' : `Name 0 – Name ${(sizes[0] ?? 0) - 1}`);
});

test('long names are cut between words', () => {
  const [part] = foldedParts(['Keeps an eye on everything that could possibly matter to anybody'], (name) => name);
  expect(part?.label).toBe('Keeps an eye on everything that could…');
});
