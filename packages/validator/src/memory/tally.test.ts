import { expect, test } from 'vitest';
import { Memory } from './memory.ts';
import { tally } from './tally.ts';

interface Item {
  readonly values: readonly string[];
}

test('what is counted after each edit is what a fresh count finds', () => {
  const memory = new Memory();
  const [a, b, c, d]: readonly Item[] = [{ values: ['x', 'y'] }, { values: ['x'] }, { values: ['x', 'x', 'z'] }, { values: [] }];
  const count = tally(({ values }: Item) => values);
  for (const items of [[a, b], [a, b, c], [c, b, a], [b, c], [d, c], [c], [], [a, d], [d, a]] as readonly (readonly Item[])[]) {
    const { seen, repeated } = count(memory, items);
    const all = items.flatMap(({ values }) => values);
    expect([...seen].sort()).toEqual([...new Set(all)].sort());
    const counts = Map.groupBy(all, (value) => value);
    expect([...repeated].sort()).toEqual([...counts].flatMap(([value, { length }]) => (length > 1 ? [[value, length]] : [])).sort());
  }
});
