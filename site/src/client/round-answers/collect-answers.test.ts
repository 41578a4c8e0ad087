import { expect, test } from 'vitest';
import { collectAnswers, fieldName, type AskedRound } from './collect-answers.ts';

const asked: AskedRound = {
  round: 'spring',
  entries: [
    { id: 'keeper', sets: [] },
    {
      id: 'constructor',
      sets: [
        {
          dimension: 'toString',
          cards: [
            { letter: 'A', value: 3 },
            { letter: 'B', value: 1 },
          ],
        },
      ],
    },
  ],
};

function collected(values: Readonly<Record<string, string>>, remarks: Parameters<typeof collectAnswers>[1]['remarks'] = []): unknown {
  return collectAnswers(asked, { values, remarks }, '2026-03-02');
}

test('nothing filled in is no answer about anything', () => {
  expect(collected({})).toEqual({ round: 'spring', date: '2026-03-02', via: 'page' });
  expect(collected({ [fieldName('name')]: '  ', [fieldName('missing', 'keeper')]: ' \n' }, [{ entry: 'keeper', text: ' ' }])).toEqual(
    collected({}),
  );
});

test('all that is filled in is taken, each to its place', () => {
  const place = (letter: string): string => fieldName('order', 'constructor', 'toString', letter);
  expect(
    collected(
      {
        [fieldName('name')]: ' Ada ',
        [fieldName('sector')]: 'Schools',
        [fieldName('read', 'keeper')]: 'yes',
        [place('A')]: '2',
        [place('B')]: '1',
        [fieldName('says', 'constructor', 'toString', 'A')]: 'reword',
        [fieldName('missing', 'constructor')]: 'The shed.',
        [fieldName('rating', 'keeper', 'constructor', 'toString')]: '3',
        [fieldName('question', 'useful')]: 'Yes.',
        [fieldName('done')]: 'yes',
      },
      [{ entry: 'constructor', quote: 'cuts', text: 'Saws.' }],
    ),
  ).toEqual({
    round: 'spring',
    date: '2026-03-02',
    via: 'page',
    reader: { name: 'Ada', sector: 'Schools' },
    entries: [
      { id: 'keeper', read: true },
      {
        id: 'constructor',
        orders: [{ dimension: 'toString', order: ['B', 'A'] }],
        levels: [{ dimension: 'toString', level: 3, says: 'reword' }],
        comments: [{ quote: 'cuts', text: 'Saws.' }, { text: 'The shed.' }],
      },
    ],
    ratings: [{ role: 'keeper', competence: 'constructor', rating: { toString: 3 } }],
    questions: [{ id: 'useful', answer: 'Yes.' }],
    done: true,
  });
});

test.each([
  ['1', '1'],
  ['1', ''],
  ['1', 'x'],
])('an order in which places are %s and %s does not count', (a, b) => {
  const values = { [fieldName('order', 'constructor', 'toString', 'A')]: a, [fieldName('order', 'constructor', 'toString', 'B')]: b };
  expect(collected(values)).toEqual(collected({}));
});

test('what is no judgement is none', () => {
  expect(collected({ [fieldName('says', 'constructor', 'toString', 'A')]: 'maybe' })).toEqual(collected({}));
});
