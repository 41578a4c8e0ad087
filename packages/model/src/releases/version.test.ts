import { describe, expect, test } from 'vitest';
import { compareVersions, stepBetween } from './version.ts';

/** The order that Semantic Versioning 2.0.0 gives as an example, and what surrounds it. */
const ascending = [
  '0.0.0',
  '0.1.0',
  '0.9.0',
  '0.10.0',
  '1.0.0-alpha',
  '1.0.0-alpha.1',
  '1.0.0-alpha.beta',
  '1.0.0-beta',
  '1.0.0-beta.2',
  '1.0.0-beta.11',
  '1.0.0-rc.1',
  '1.0.0',
  '1.0.1',
  '2.0.0',
];

describe('the order of versions', () => {
  test('is that of Semantic Versioning, whichever two are compared', () => {
    for (const [i, a] of ascending.entries()) {
      for (const [j, b] of ascending.entries()) expect([a, b, Math.sign(compareVersions(a, b))]).toEqual([a, b, Math.sign(i - j)]);
    }
  });

  test('does not look at build metadata', () => {
    expect(compareVersions('1.0.0+a', '1.0.0+b')).toBe(0);
  });
});

test.each([
  ['0.1.0', '0.1.0', 'none'],
  ['0.2.0', '0.1.9', 'none'],
  ['0.1.0', '0.1.1', 'patch'],
  ['0.1.7', '0.2.0', 'minor'],
  ['0.9.0', '1.0.0', 'major'],
  ['1.9.9', '3.0.0', 'major'],
])('from %s to %s is the step: %s', (from, to, step) => {
  expect(stepBetween(from, to)).toBe(step);
});
