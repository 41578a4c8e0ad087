import { expect, test } from 'vitest';
import { sharedRuns, wordsOf } from './shared-runs.ts';

const phrases = new Set(['the ability to', 'change control']);

test.each([
  ['nothing in common', 'a b c d e f', 'u v w x y z', []],
  ['five words', 'a b c d e f', 'x a b c d e y', []],
  ['six words', 'x a b c d e f', 'a b c d e f y', ['a b c d e f']],
  ['the whole run once', 'a b c d e f g h', 'a b c d e f g h', ['a b c d e f g h']],
  [
    'capitals, punctuation and apostrophes',
    'The team’s plan: to go. On, then',
    "the team's plan to go on then",
    ["the team's plan to go on then"],
  ],
  ['the opening formula apart', 'The ability to plan what is next', 'the ability to plan what is later', []],
  [
    'the opening formula and six words more',
    'The ability to plan what is next and why',
    'the ability to plan what is next and why',
    ['the ability to plan what is next and why'],
  ],
  ['a title apart', 'who does change control in a team', 'who does change control in a team', []],
  ['twice in the other text', 'a b c d e f', 'a b c d e f x a b c d e f', ['a b c d e f', 'a b c d e f']],
  ['nothing', '', '', []],
])('%s', (_title, first, second, wanted) => {
  expect(sharedRuns(wordsOf(first, phrases), wordsOf(second), 6).map(({ words }) => words)).toEqual(wanted);
});
