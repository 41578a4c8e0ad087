import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainProse, plainWords } from './plain-prose.ts';
import { plainText } from './plain-text.ts';
import type { RenderOptions } from './render-options.ts';
import { renderPlain } from './render-plain.ts';
import { renderInline, renderProse } from './render-prose.ts';

const label = (id: string): string | undefined => ({ a: 'An entry', b: 'Bold & <b>' })[id];
const options: RenderOptions = {
  entryLink: (id) => (label(id) === undefined ? undefined : { href: `/entries/${id}/`, label: label(id) ?? '' }),
  idPrefix: 'x-',
};

/** What is told apart without a syntax tree, and what is said of it by way of one. */
function bothWays(markdown: string): readonly (readonly [string | undefined, string])[] {
  return [
    [renderPlain(markdown, options, 'block'), renderProse(markdown, options)],
    [renderPlain(markdown, options, 'line'), renderInline(markdown, options)],
    [plainWords(markdown, label), plainText(markdown, label)],
  ];
}

function expectSame(markdown: string): void {
  for (const [quick, exact] of bothWays(markdown)) if (quick !== undefined) expect(quick).toBe(exact);
}

test.each([
  ['A paragraph.', 'paragraph'],
  ['Two lines\nof one paragraph: “quoted” (in 2026), 50 % – and more…', 'paragraph'],
  ['- One\n- Two, with [[a]] and [[none|other words]]', 'list'],
  ['**Project.** Plans, **then** does; (**both**)', 'paragraph'],
  ['- **Project.** One\n- **Portfolio**: two, with [[a]]', 'list'],
  ['See [[a]].\n\nThen this.', 'paragraph paragraph'],
])('is read without a syntax tree: %j', (markdown, types) => {
  expect(
    plainProse(markdown)
      ?.map(({ type }) => type)
      .join(' '),
  ).toBe(types);
  expect(renderPlain(markdown, options, 'block')).toBeDefined();
  expectSame(markdown);
});

test.each([
  'a *b*',
  '1. one',
  '# a',
  '> a',
  '    code',
  'a  \nb',
  '- a\n\n- b',
  '- a\n  b',
  'a\n---',
  'a\n- b',
  '- a\nb',
  '[[a]](b)',
  '[a]',
  'a & b',
  'a <b>',
  'a\\',
  '`a`',
  'a\tb',
  '- [[a]][b]',
  '![[a]]',
  'a_b_',
  '[[a]]:b',
  '| a |\n|-|',
  '',
  '+ a',
  '~~a~~',
  'a ',
])('is left to the syntax tree: %j', (markdown) => {
  expect(plainProse(markdown)).toBeUndefined();
});

test('an entry whose name or address has signs is left to the syntax tree', () => {
  expect(renderPlain('[[b]]', options, 'block')).toBeUndefined();
  expect(renderPlain('[[a]]', { ...options, entryLink: () => ({ href: 'javascript:alert(1)', label: 'A' }) }, 'block')).toBeUndefined();
});

test('any other text made of such pieces is the same both ways', () => {
  const piece = fc.constantFrom(
    'word',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '- ',
    '-',
    '--',
    '---',
    '1',
    '1. ',
    '2) ',
    '.',
    ',',
    ':',
    ';',
    '?',
    '"',
    "'",
    '(',
    ')',
    '%',
    '/',
    '“',
    '”',
    '…',
    '—',
    'é',
    '[[a]]',
    '[[b]]',
    '[[none]]',
    '**',
    '**',
    '**word**',
    '**',
    '*',
    '[[a|x y]]',
    '[',
    ']',
    '|',
    '=',
    '*',
    'https://a.example',
    'www.a.example',
    '\u0301',
    '漢字',
    '𝒜',
    '[[A b]]',
    '[[a| x ]]',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => expectSame(pieces.join(''))),
    { numRuns: 4000, seed: 20261122 },
  );
});

test('most prose of a real framework is read without a syntax tree, and is the same both ways', () => {
  const folder = join(import.meta.dirname, '../../../../framework/competences');
  const pieces = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.name.endsWith('.md'))
    .flatMap((file) =>
      readFileSync(join(file.parentPath, file.name), 'utf8')
        .replace(/^---\n[\s\S]*?\n---\n/u, '')
        .split(/^#+ .*$/mu),
    )
    .map((text) => text.trim())
    .filter((text) => text !== '');
  pieces.forEach(expectSame);
  expect(pieces.filter((text) => plainProse(text)).length).toBeGreaterThan(0.8 * pieces.length);
});
