import { readsAlike } from '@framewright/markdown';
import fc from 'fast-check';
import { expect, inject, test } from 'vitest';
import type { ProsePart } from '@framewright/model';
import { blockParts, proseParts } from './prose-parts.ts';

const marks = { added: '+', removed: '-', same: '' };

function shown(parts: readonly ProsePart[]): readonly string[] {
  return parts.map((part) =>
    part.how === 'reworded'
      ? part.words.map(({ change, text }) => (change === 'same' ? text : `${marks[change]}{${text}}`)).join('')
      : `${marks[part.how]}${part.text}`,
  );
}

test.each([
  ['a word', 'Brings tea to a table.', 'Brings tea to each table.', ['Brings tea to -{a}+{each} table.']],
  [
    'a text that is hardly alike',
    'Uses model notations for various elements of the shop.',
    'Selects appropriate methods when business stakeholders ask.',
    ['-Uses model notations for various elements of the shop.', '+Selects appropriate methods when business stakeholders ask.'],
  ],
  [
    'items of a list, each by itself',
    'You can:\n- pour the tea\n- name six sorts\n- wash the pots',
    'You can:\n- pour the hot tea\n- wash the pots\n- count what is left',
    ['You can:', '- pour the +{hot }tea', '-- name six sorts', '- wash the pots', '+- count what is left'],
  ],
  ['items of other items', '- a\n  - one two three\n- b', '- a\n  - one two four\n- b', ['- a', '- - one two -{three}+{four}', '- b']],
  ['a paragraph that was split', 'One cup.\nTwo cups.', 'One cup.\n\nTwo cups.', ['+One cup.', '-{One cup. }Two cups.']],
  ['a quotation that is one no more', '> One cup of tea.', 'One cup of tea.', ['-{> }One cup of tea.']],
  ['rows of a table', '| a | b |\n|---|---|\n| c | d |', '| a | b |\n|---|---|\n| c | e |', ['| a | b |', '| c | -{d}+{e} |']],
  ['a space of another sort', 'Ten\u00A0cups of hot tea.', 'Ten cups of hot tea.', ['Ten-{U+00A0}+{␣}cups of hot tea.']],
  ['a text that is new', '', 'One.\n\nTwo.', ['+One.', '+Two.']],
  ['a text that is gone', 'One.', '', ['-One.']],
])('%s', (_name, before, after, expected) => {
  expect(shown(proseParts(before, after))).toEqual(expected);
});

const words = fc.constantFrom('tea', 'pot', 'cup', 'pours', 'names', 'the', 'six', '*hot*', '`a  b`', 'a\u00A0b');
const lines = fc.array(fc.tuple(fc.constantFrom('', '- ', '1. ', '> ', '\n'), fc.array(words, { minLength: 1, maxLength: 6 })), {
  maxLength: 6,
});
const prose = lines.map((all) => all.map(([start, line]) => `${start}${line.join(' ')}`).join('\n'));
const chance = { seed: inject('seed'), numRuns: inject('isWhole') ? 5_000 : 500 };

test('whatever changed, both texts are whole, in no block less than half stayed, and there is something to see', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ maxLength: 12 })),
      fc.array(fc.string({ maxLength: 12 })),
      prose,
      prose,
      (old, current, before, after) => {
        const parts = blockParts(old, current);
        const side = (gone: 'removed' | 'added'): readonly string[] =>
          parts.flatMap((part) => {
            if (part.how !== 'reworded') return part.how === gone ? [] : [part.text];
            return [part.words.flatMap(({ change, text }) => (change === gone ? [] : [text])).join('')];
          });
        expect(side('added')).toEqual(old);
        expect(side('removed')).toEqual(current);
        const isSeen = shown(proseParts(before, after)).some((line) => /^[+-]|[+-]\{[^}]*\S/u.test(line));
        // Only how blocks are nested or marked can differ without a word of another look.
        if (isSeen) expect(readsAlike(before, after)).toBe(false);
      },
    ),
    chance,
  );
});

test('texts of many blocks are compared in good time, and lose none', () => {
  const [before, after] = [0, 7].map((shift) => Array.from({ length: 3_000 }, (_, at) => `- item ${at * 10 + shift} of this`).join('\n'));
  const parts = proseParts(before ?? '', after ?? '');
  expect(parts.reduce((sum, { how }) => sum + (how === 'reworded' ? 2 : 1), 0)).toBe(6_000);
});
