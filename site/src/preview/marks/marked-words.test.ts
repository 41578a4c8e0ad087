import { proseTree, type HtmlElement, type HtmlTree } from '@framewright/markdown';
import { describe, expect, inject, test } from 'vitest';
import { markChangedWords } from './marked-words.ts';

const runs = inject('isWhole') ? 3_000 : 300;
const options = { entryLink: () => undefined, idPrefix: 'a-' };

/** The prose after a change as a reader sees it: additions in braces, removals in brackets. */
function seen(before: string, after: string): string {
  const tree = proseTree(after, options);
  markChangedWords(tree, proseTree(before, options), { added: 'added:', removed: 'removed:' });
  return shown(tree, ({ tagName }, text) => (tagName === 'ins' ? `{${text}}` : tagName === 'del' ? `[${text}]` : text)).trim();
}

function shown(tree: HtmlTree | HtmlElement, element: (element: HtmlElement, text: string) => string): string {
  return tree.children
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type !== 'element' || node.properties['className']?.toString() === 'unseen') return '';
      return element(node, shown(node, element));
    })
    .join('');
}

describe('marks', () => {
  test.each([
    ['a word among others', 'Brings tea to a table.', 'Brings hot tea to a table.', 'Brings {hot} tea to a table.'],
    [
      'words in place of others',
      'Tea that tastes as it should.',
      'Tea that tastes as a guest hopes.',
      'Tea that tastes as [it should]{a guest hopes}.',
    ],
    ['words that are gone', 'Knows the price of tea.', 'Knows the price.', 'Knows the price[ of tea].'],
    [
      'words inside marks of Markdown',
      'Uses *soft* water for every pot.',
      'Uses *very soft* water for every pot.',
      'Uses {very} soft water for every pot.',
    ],
    [
      'another item',
      '- One cup of tea\n- Two cups of tea',
      '- One cup of tea\n- Two cups of tea\n- Six',
      'One cup of tea\nTwo cups of tea\n{Six}',
    ],
    [
      'an item that is gone',
      '- One cup of tea\n- Six\n- Two cups of tea',
      '- One cup of tea\n- Two cups of tea',
      'One cup of tea\n[Six ]Two cups of tea',
    ],
    ['another paragraph', 'One cup of tea for each.', 'One cup of tea for each.\n\nMore later.', 'One cup of tea for each.\n{More later.}'],
    [
      'hardly anything that stayed',
      'Pours the tea.',
      'Never speaks to strangers about money.',
      '[Pours the tea.]{Never speaks to strangers about money.}',
    ],
    ['the whole text where there was none', '', 'New words.', '{New words.}'],
    ['nothing where only the Markdown differs', 'Tea and *cake*.', 'Tea and _cake_.', 'Tea and cake.'],
  ])('show %s', (_name, before, after, expected) => {
    expect(seen(before, after)).toBe(expected);
  });

  test('never change what is read after the change, and say all that was taken out', () => {
    const random = numbers(inject('seed'));
    for (let run = 0; run < runs; run += 1) {
      const [before, after] = [text(random), text(random)];
      const tree = proseTree(after, options);
      markChangedWords(tree, proseTree(before, options), { added: 'added:', removed: 'removed:' });
      const plain = (keep: 'ins' | 'del') =>
        shown(tree, ({ tagName }, inside) => (tagName === (keep === 'ins' ? 'del' : 'ins') ? '' : inside)).replace(/\s+/gu, '');
      const bare = (markdown: string) => shown(proseTree(markdown, options), (_element, inside) => inside).replace(/\s+/gu, '');
      expect(plain('ins'), `${before} → ${after}`).toBe(bare(after));
      expect(plain('del'), `${before} → ${after}`).toBe(bare(before));
    }
  });
});

const vocabulary = [
  'tea',
  'water',
  '*leaf*',
  'a',
  'cup',
  'of',
  'the',
  'guest,',
  '`pot`',
  'warm',
  '\n\n',
  '\n- ',
  '\n\n> ',
  '**very hot**',
  'it.',
];

function text(random: () => number): string {
  return Array.from({ length: Math.floor(random() * 14) + 1 }, () => vocabulary[Math.floor(random() * vocabulary.length)])
    .join(' ')
    .trim();
}

/** Pseudo-random numbers from 0 to 1, determined by the seed. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
