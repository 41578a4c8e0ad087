import { expect, test } from 'vitest';
import { takenNames } from './taken-names.ts';

/** What is found, as `of alias titled`. */
function found(...entries: readonly (readonly string[])[]): readonly string[] {
  return takenNames(entries.map((names) => names.join('\n'))).map(({ of, alias, titled }) => `${of} ${alias ?? 'id'} ${titled}`);
}

test('an alias or an id that is the title of another entry is found', () => {
  expect(found(['tea', 'tea-id'], ['coffee', 'coffee-id', 'brew', 'tea'])).toEqual(['1 1 0']);
  expect(found(['tea', 'tea-id'], ['coffee', 'tea', 'brew'])).toEqual(['1 id 0']);
  expect(found(['coffee', 'coffee-id', 'tea'], ['tea', 'tea-id'])).toEqual(['0 0 1']);
});

test.each([
  ['its own title', [['tea', 'tea', 'tea']]],
  [
    'a title that is its own as well',
    [
      ['tea', 'one', 'tea'],
      ['tea', 'two', 'tea'],
    ],
  ],
  [
    'no title',
    [
      ['', '', ''],
      ['coffee', 'coffee-id', ''],
    ],
  ],
  [
    'a name that nobody has for a title',
    [
      ['tea', 'tea-id', 'brew'],
      ['coffee', 'coffee-id', 'brew'],
    ],
  ],
])('%s is taken by nobody', (_title, entries) => {
  expect(found(...entries)).toEqual([]);
});

test('of two entries with one title the first has taken it', () => {
  expect(found(['tea', 'one'], ['tea', 'two'], ['coffee', 'coffee-id', 'tea'])).toEqual(['2 0 0']);
});
