import { expect, test } from 'vitest';
import { coverParts } from './cover.ts';
import { referencesOf } from './references.ts';

test.each([
  ['a rating', { knowledge: 2 }, { rating: { knowledge: 2 } }],
  ['a level', 2, { rating: 2 }],
  ['a rating and how sure it is', { rating: 2, certainty: 'judged' }, { rating: 2, certainty: 'judged' }],
  ['a rating in dimensions with the names of the keys', { rating: 2, certainty: 3 }, { rating: { rating: 2, certainty: 3 } }],
  ['nothing', undefined, {}],
] as const)('what is covered: %s', (_name, written, parts) => {
  expect(coverParts(written as never)).toEqual(parts);
});

test('the dimensions that a cover names are found beside how sure it is, and without', () => {
  const covers = { one: { knowledge: 1 }, two: { rating: { knowledge: 1 }, certainty: 'stated' } };
  const dimensions = referencesOf('qualification', { covers }).flatMap(({ target, pointer }) =>
    target.names === 'dimension' ? [`${target.competence} ${pointer}`] : [],
  );
  expect(dimensions).toEqual(['one /covers/one/knowledge', 'two /covers/two/rating/knowledge']);
});
