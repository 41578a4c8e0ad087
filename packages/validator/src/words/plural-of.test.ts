import { expect, test } from 'vitest';
import { isPlural, pluralOf } from './plural-of.ts';

test.each([
  ['risk', 'risks'],
  ['stage gate', 'stage gates'],
  ['dependency', 'dependencies'],
  ['delay', 'delays'],
  ['bus', 'buses'],
  ['business', 'businesses'],
  ['branch', 'branches'],
  ['centre of excellence', 'centres of excellence'],
  ['terms of reference', 'terms of reference'],
  ['minutes', 'minutes'],
  ['acceptance criteria', 'acceptance criteria'],
  ['PMO', 'PMOs'],
  ['trade-off', 'trade-offs'],
  ['gate (at the end)', 'gate (at the end)'],
])('the plural of “%s” is “%s”', (name, plural) => {
  expect(pluralOf(name)).toBe(plural);
});

test.each([
  ['minutes', true],
  ['minute', false],
  ['business', false],
  ['campus', false],
])('whether “%s” is a plural: %s', (name, is) => {
  expect(isPlural(name)).toBe(is);
});
