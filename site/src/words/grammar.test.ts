import { expect, test } from 'vitest';
import { withArticle } from './grammar.ts';

test.each([
  ['PMO administrator', 'a PMO administrator'],
  ['Administrator', 'an Administrator'],
  ['analyst', 'an analyst'],
  ['HR manager', 'an HR manager'],
  ['User researcher', 'a User researcher'],
  ['European officer', 'a European officer'],
  ['Head of PMO', 'a Head of PMO'],
  ['Honorary chair', 'an Honorary chair'],
  ['“Engineer”', 'an “Engineer”'],
  ['Élève', 'a Élève'],
  ['', 'a '],
])('%s is spoken with its article', (name, spoken) => {
  expect(withArticle(name)).toBe(spoken);
});
