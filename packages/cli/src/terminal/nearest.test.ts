import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const candidates = [
  { id: 'clear-writing', names: ['Clear writing', 'Plain language'] },
  { id: 'note-taking', names: ['Note taking'] },
  'list',
  '--format',
];

test.each([
  ['claer-writing', 'clear-writing'],
  ['Clear Writing', 'clear-writing'],
  ['plain langauge', 'clear-writing'],
  ['notetaking', 'note-taking'],
  ['lits', 'list'],
  ['last', 'list'],
  ['--form', '--format'],
  ['--frmt', '--format'],
  ['--for', undefined],
  ['mast', undefined],
  ['', undefined],
  ['something else', undefined],
])('%j is meant to be %j', (word, id) => {
  expect(nearest(word, candidates)).toBe(id);
});
