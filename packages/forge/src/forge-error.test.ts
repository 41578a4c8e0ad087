import { expect, test } from 'vitest';
import { refusal } from './forge-error.ts';

test.each([
  [401, 'does not accept the token', true],
  [403, 'does not allow this', true],
  [429, 'does not allow this', true],
  [404, 'knows no such repository', false],
  [422, 'does not accept what was sent', true],
  [500, 'a difficulty of its own (500)', false],
  [503, 'a difficulty of its own (503)', false],
  [499, 'an unexpected answer (499)', true],
  [301, 'an unexpected answer (301)', true],
])('the answer %i is told as “%s”', (status, words, isReasonTold) => {
  const { message, status: told } = refusal(status, { message: 'Why.' });
  expect(message).toContain(words);
  expect(message.endsWith(' It says: Why.')).toBe(isReasonTold);
  expect(told).toBe(status);
});

test.each<[unknown, string]>([
  [{ message: 'a', errors: ['b', { message: 'c' }, { code: 'd' }, null, 1, { message: 2 }] }, 'a; b; c'],
  [{ message: 'a', errors: 'b' }, 'a'],
  [{ message: ' a\n\n b ' }, 'a b'],
  [{ message: 'x'.repeat(300) }, 'x'.repeat(300)],
  [{ message: 'x'.repeat(301) }, `${'x'.repeat(300)}…`],
])('of %j this is told', (body, words) => {
  expect(refusal(422, body).message).toBe(`The forge does not accept what was sent. It says: ${words}`);
});

test.each<unknown>([undefined, null, 'text', 1, [], {}, { message: 1 }, { errors: ['b'] }, { message: '' }])('%j says nothing', (body) => {
  expect(refusal(422, body).message).toBe('The forge does not accept what was sent.');
});
