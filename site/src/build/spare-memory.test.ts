import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { clearUp, withSlowGrowth } from './spare-memory.ts';

test.each(['young', 'all'] as const)('what nothing uses is gone after clearing up %s', async (scope) => {
  const [used, unused] = [{ size: 1 }, new WeakRef({ size: 2 })];
  const seen = new WeakRef(used);
  // What a reference was asked for stays until the end of the turn.
  await nextTurn();
  clearUp(scope);
  expect(unused.deref()).toBeUndefined();
  expect(seen.deref()).toBe(used);
});

test('work in a heap that grows slowly ends as it does elsewhere', async () => {
  const done: string[] = [];
  await withSlowGrowth(async () => void done.push('done'));
  await expect(withSlowGrowth(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(done).toEqual(['done']);
});
