import { expect, inject, test } from 'vitest';
import type { Amount } from '../../tests/support/amount.ts';
import { inChild } from './in-child.ts';

const isWhole: Amount['isWhole'] = inject('isWhole');

test.runIf(isWhole)('neither the pictures of hundreds of roles nor what the bundler used stay in memory', () => {
  const { pages = 0, memory = Number.POSITIVE_INFINITY } = inChild('measure-ladders.ts', []);
  expect(pages).toBeGreaterThan(800);
  // A picture takes six megabytes while it is drawn, and the bundler two hundred: the limit is 600 where little else runs.
  expect(memory).toBeLessThan(650);
});
