import { expect, test } from 'vitest';
import { splitEntryLinks } from './entry-links.ts';

/** The pieces of a text: words as they are, links as `id|words@span`. */
function pieces(text: string, offset?: number): readonly string[] {
  return splitEntryLinks(text, offset).map((piece) =>
    'text' in piece ? piece.text : `${piece.id}|${piece.words}@${piece.span.join('-')}`,
  );
}

test.each([
  ['', []],
  ['words', ['words']],
  ['[[tea]]', ['tea|undefined@0-7']],
  ['[[tea]][[milk]]', ['tea|undefined@0-7', 'milk|undefined@7-15']],
  ['a [[ tea | hot tea ]] b', ['a ', 'tea|hot tea@2-21', ' b']],
  ['[[tea|]]', ['[[tea|]]']],
  [String.raw`\[[tea]]`, [String.raw`\[[tea]]`]],
  ['[[tea]', ['[[tea]']],
  ['[tea]]', ['[tea]]']],
])('%j has the pieces %j', (text, expected) => {
  expect(pieces(text)).toEqual(expected);
});

test('spans are moved by an offset', () => {
  expect(pieces('a [[tea]]', 10)).toEqual(['a ', 'tea|undefined@12-19']);
});
