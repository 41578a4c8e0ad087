import type { Bump } from '@framewright/model';
import { expect, test } from 'vitest';
import { biggestBump, declaredBump } from './bump.ts';

test.each([
  ['0.1.0', 'major', 'minor'],
  ['0.1.0', 'minor', 'patch'],
  ['0.1.0', 'patch', 'patch'],
  ['0.1.0', 'none', 'none'],
  ['0.1.0', 'forbidden', 'forbidden'],
  ['1.0.0', 'major', 'major'],
  ['10.2.0', 'minor', 'minor'],
  ['1.0.0', 'forbidden', 'forbidden'],
] as const)('at %s a required %s is declared %s', (version, required, declared) => {
  expect(declaredBump(required, version)).toBe(declared);
});

test.each<[readonly Bump[], Bump]>([
  [[], 'none'],
  [['patch', 'minor'], 'minor'],
  [['major', 'forbidden', 'patch'], 'forbidden'],
])('the biggest of %j is %s', (some, biggest) => {
  expect(biggestBump(some)).toBe(biggest);
});
