import fc from 'fast-check';
import { expect, inject, test } from 'vitest';
import { withoutNeedlessSpaces, withPlainSpaces } from '../tree/plain-spaces.ts';
import { readsAlike } from './reads-alike.ts';
import { renderProse } from './render-prose.ts';

test.each([
  ['a space at the end of a line', 'You can:', 'You can: '],
  ['a paragraph that is wrapped', 'one two\nthree', 'one\ntwo three'],
  ['runs of spaces and tabs', 'one  two', 'one \ttwo'],
  ['the marker of a list', '- a\n- b', '*   a\n*   b'],
  ['blank lines between items', '- a\n- b', '- a\n\n- b'],
  ['the numbers after the first', '1. a\n2. b', '1. a\n1. b'],
  ['the marker of emphasis', '*a* __b__', '_a_ **b**'],
  ['an escape and a reference that change nothing', 'a! b & c', 'a\\! b &amp; c'],
  ['both ways to break a line', 'a  \nb', 'a\\\nb'],
  ['both ways to write a heading', '# a', 'a\n='],
  ['a table that is aligned', '| a | b |\n|---|---|\n| c | d |', '| a   | b |\n| --- | --- |\n| c   | d |'],
  ['a link by its address and by a definition', '[a](https://b.example)', '[a][b]\n\n[b]: https://b.example'],
  ['a quotation that is wrapped', '> a b', '> a\nb'],
])('%s is no difference', (_name, before, after) => {
  expect(readsAlike(before, after)).toBe(true);
});

test.each([
  ['a line break', 'a  \nb', 'a\nb'],
  ['a paragraph', 'a\n\nb', 'a\nb'],
  ['spaces in code', '`a  b`', '`a b`'],
  ['spaces at the end of a line of code', '```\na \nb\n```', '```\na\nb\n```'],
  ['a space that breaks no line', 'a\u00A0b', 'a b'],
  ['an address', '[a](https://b.example)', '[a](https://c.example)'],
  ['an address that no page would have', '[a](b.md)', '[a](c.md)'],
  ['HTML that no page would have', 'a <!-- b -->', 'a <!-- c -->'],
  ['a link to an entry that is escaped', '[[a]]', '\\[[a]]'],
  ['the words of a link to an entry', '[[a]]', '[[a|A]]'],
  ['the number of the first item', '1. a', '2. a'],
  ['emphasis', '*a*', '**a**'],
])('%s is one', (_name, before, after) => {
  expect(readsAlike(before, after)).toBe(false);
});

const pieces = [
  'a',
  'B',
  '**b**',
  '_c_',
  '`d  e`',
  ' ',
  '  ',
  '\t',
  '\n',
  '  \n',
  '\\\n',
  '\n\n',
  '\n\n\n',
  '- ',
  '1. ',
  '> ',
  '    ',
  '```\n',
  '| a | b |\n|---|---|\n',
  '[[x]]',
  '&amp;',
  '#',
  '<b>',
];
const prose = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((parts) => parts.join('').trimEnd());
const options = { entryLink: (id: string) => ({ href: `/${id}/`, label: id }), idPrefix: '' };
const chance = { seed: inject('seed'), numRuns: inject('isWhole') ? 10_000 : 800 };

/** Spellings of the same, which stand for one another in most places. */
const spellings = [
  ['a', 'a'],
  ['*b*', '_b_'],
  [' ', '\n'],
  [' ', '  '],
  ['  \n', '\\\n'],
  ['\n\n', '\n\n\n'],
  ['\n- ', '\n* '],
  ['\n1. ', '\n1.  '],
  ['\n> ', '\n>'],
  ['`d  e`', '`d  e`'],
  ['!', '\\!'],
  [' \n', '\n'],
  ['\n## c\n', '\n## c ##\n'],
  ['&', '&amp;'],
  ['[[x]]', '[[x]]'],
] as const;
const twoSpellings = fc
  .array(fc.tuple(fc.constantFrom(...spellings), fc.boolean()), { maxLength: 16 })
  .map(
    (parts) => [parts.map(([[one]]) => one).join(''), parts.map(([[one, other], isOther]) => (isOther ? other : one)).join('')] as const,
  );

test('what is the same HTML reads alike, and what reads alike is shown alike', () => {
  let alike = 0;
  fc.assert(
    fc.property(twoSpellings, ([before, after]) => {
      const reads = readsAlike(before, after);
      if (reads) alike += 1;
      if (htmlOf(before) === htmlOf(after)) expect(reads).toBe(true);
      if (reads) expect(shown(after)).toBe(shown(before));
    }),
    chance,
  );
  expect(alike).toBeGreaterThan(chance.numRuns / 4);
});

test('taking needless spaces out changes nothing that is read, and needs to be done once', () => {
  fc.assert(
    fc.property(prose, (text) => {
      const once = withoutNeedlessSpaces(text);
      expect(readsAlike(text, once)).toBe(true);
      expect(withoutNeedlessSpaces(once)).toBe(once);
      expect(withPlainSpaces(once)).toBe(withPlainSpaces(text));
    }),
    chance,
  );
});

/** HTML with every run of spaces outside code as one. */
function htmlOf(text: string): string {
  return renderProse(text, options)
    .split(/(<code[\s\S]*?<\/code>)/u)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/\s+/gu, ' ')))
    .join('')
    .trim();
}

/** The same without what only sets the items of a list apart. */
function shown(text: string): string {
  return htmlOf(text)
    .replace(/ ?<\/?p> ?/gu, '')
    .replace(/ ?(<\/?(?:li|ul|ol)[^>]*>) ?/gu, '$1');
}
