import { expect, inject, test } from 'vitest';
import type { Amount } from '../../tests/support/amount.ts';
import { inChild } from './in-child.ts';

const isWhole: Amount['isWhole'] = inject('isWhole');

test.runIf(isWhole)('the pictures of hundreds of roles are not in memory at the same time', () => {
  const { pages = 0, memory = Number.POSITIVE_INFINITY } = inChild('measure-ladders.ts', []);
  expect(pages).toBeGreaterThan(800);
  // A picture takes three megabytes: all of them together are twice as much as all the rest.
  expect(memory).toBeLessThan(900);
});
