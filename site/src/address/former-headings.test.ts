import { expect, test } from 'vitest';
import { formerHeadings } from './former-headings.ts';

test.each<readonly [unknown, Readonly<Record<string, readonly string[]>>]>([
  [undefined, {}],
  ['rules', {}],
  [['rules'], {}],
  [{ 'who-decides': 'rules' }, { rules: ['who-decides'] }],
  [
    { 'who-decides': 'rules', 'who-says': 'rules', menu: 'menü' },
    { rules: ['who-decides', 'who-says'], menü: ['menu'] },
  ],
  // Reworded twice.
  [{ one: 'two', two: 'rules' }, { rules: ['one', 'two'] }],
  // The words came back: they lead to the heading that has them now.
  [{ rules: 'menü', menü: 'rules' }, {}],
  [{ one: 'two', two: 'one' }, {}],
  [{ one: 'one' }, {}],
  [{ one: 'nowhere' }, {}],
  [{ one: 1, two: null, three: ['rules'] }, {}],
  [{ 'two words': 'rules', '"><b>': 'rules', '': 'rules' }, {}],
])('%j', (value, wanted) => {
  expect(Object.fromEntries(formerHeadings(value, ['rules', 'menü']))).toEqual(wanted);
});
