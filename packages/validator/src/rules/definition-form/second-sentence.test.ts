import { expect, test } from 'vitest';
import { secondSentence } from './second-sentence.ts';

test.each([
  ['One.', undefined],
  ['One. Two.', 'Two.'],
  ['One?  Two.', 'Two.'],
  ['One! “Two.”', '“Two.”'],
  ['One.[^a] Two.', 'Two.'],
  ['“One.” Two.', 'Two.'],
  ['One.) Two.', 'Two.'],
  ['One.\nTwo.', 'Two.'],
  ['One… Two.', 'Two.'],
  ['Das Können, z. B. Planung bzw. Steuerung zu leiten.', undefined],
  ['Work with e.g. Boards, approx. ten, Dr. Lee and the U.S. Army.', undefined],
  ['Version 2. 5 is out.', undefined],
  ['one. two.', undefined],
  ['能力。第二句。', '第二句。'],
  ['Умение. Второе.', 'Второе.'],
])('%s', (paragraph, expected) => {
  const start = secondSentence(paragraph);
  expect(start === undefined ? undefined : paragraph.slice(start)).toBe(expected);
});
