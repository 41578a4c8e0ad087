import { expect, test } from 'vitest';
import { readParts } from './read-parts.ts';

const labelOf = (id: string): string => id.toUpperCase();

function changed(before: string, after: string): readonly string[] {
  return readParts(before, after, labelOf).flatMap((part) =>
    part.how === 'same'
      ? []
      : part.how === 'reworded'
        ? part.words.filter(({ change }) => change !== 'same').map(({ text }) => text)
        : [part.text],
  );
}

test.each([
  ['only the target of a link', 'See [[a|words]] here.', 'See [[b|words]] here.', ['A', 'B']],
  ['only marks', 'Some *words* of it stand here.', 'Some words of it stand here.', ['*', '*']],
  ['a cell', '| a | b |\n| - | - |\n| one | two |', '| a | b |\n| - | - |\n| one | two words |', [' words']],
  ['an item with a link', '- [[a]] first', '- [[a]] first\n- Then [more](https://b.example)', ['Then more']],
  ['a word beside marks', 'It is **hot** &amp; `dry`\\*.', 'It is **hot** &amp; `wet`\\*.', ['dry', 'wet']],
  ['nothing', 'One\nline.', 'One line.', []],
])('what changed is told as it is read: %s', (_what, before, after, shown) => {
  expect(changed(before, after)).toEqual(shown);
});
