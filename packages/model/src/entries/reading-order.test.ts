import { expect, test } from 'vitest';
import type { Entry } from './entry.ts';
import { inCodeUnitOrder, inReadingOrder } from './reading-order.ts';

function entry(data: { readonly id: string; readonly title?: string; readonly code?: string; readonly order?: number }): Entry {
  return { type: 'competence', id: data.id, data: { kind: 'craft', definition: '', ...data } } as Entry;
}

const idsIn = (language: string, entries: readonly Entry[]): readonly string[] => inReadingOrder(entries, language).map(({ id }) => id);

test('what has an order comes first, then what has a code, then the rest by title', () => {
  const entries = [
    entry({ id: 'z', title: 'Zoning' }),
    entry({ id: 'e', title: 'e-learning' }),
    entry({ id: 'é', title: 'Éclairage' }),
    entry({ id: 'p10', title: 'Pass 10' }),
    entry({ id: 'p2', title: 'Pass 2' }),
    entry({ id: 'coded', title: 'Watching', code: '9' }),
    entry({ id: 'second', title: 'Aft', order: 2 }),
    entry({ id: 'first', title: 'Bow', order: 1, code: '99' }),
  ];
  expect(idsIn('en-GB', entries)).toEqual(['first', 'second', 'coded', 'e', 'é', 'p2', 'p10', 'z']);
  expect(inCodeUnitOrder(entries).map(({ id }) => id)).toEqual(['first', 'second', 'p10', 'p2', 'coded', 'z', 'e', 'é']);
});

test('codes are compared part by part', () => {
  const codes = ['1', '01', '1.1', '1.2', '1.2.1', '1.10', '1.A', '2', '2a', '2b', '10', 'A1', 'A2', 'A10', 'B-1', 'B-2', 'C', 'C+'];
  const entries = codes.map((code) => entry({ id: code, title: 'Same', code }));
  const expected = ['01', '1', ...codes.slice(2)];
  expect(idsIn('en', entries)).toEqual(expected);
  expect(idsIn('en', entries.toReversed())).toEqual(expected);
  expect(
    idsIn(
      'ar',
      ['١٠', '٢'].map((code) => entry({ id: code, code })),
    ),
  ).toEqual(['٢', '١٠']);
});

test('the order of a language that nobody knows is that of English, and equal titles go by id', () => {
  const entries = [entry({ id: 'b', title: 'Same' }), entry({ id: 'a', title: 'Same' }), entry({ id: 'c', title: 'Éclair' })];
  for (const language of ['', 'no language', 'xx-Unknown-tag-x', '__proto__']) expect(idsIn(language, entries)).toEqual(['c', 'a', 'b']);
});
