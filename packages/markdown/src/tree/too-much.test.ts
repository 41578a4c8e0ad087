import { describe, expect, test } from 'vitest';
import { parseFile } from '../file/parse-file.ts';
import { renderProse } from '../render/render-prose.ts';
import { textLimits } from '../yaml/text-limits.ts';

const head = '---\nid: x\ntitle: X\n---\n';
const { activeCharacters, row, columns, containers, line, lines, underlines, cells, frontMatter, depth, exitWork, items } = textLimits;
/** So many lines, one below the other, each stand below all before. */
const exits = Math.floor((Math.sqrt(8 * exitWork + 1) - 1) / 2);

/** A text that is as large as its limit allows with 0, and over it with 1. */
const cases: readonly (readonly [reason: string, text: (more: number) => string])[] = [
  ['too-many-characters', (more) => `${'[ '.repeat(activeCharacters + more)}a`],
  ['too-many-characters', (more) => '! '.repeat(activeCharacters + more)],
  ['too-many-characters', (more) => `a ${'*'.repeat(row + more)} a`],
  ['too-many-characters', (more) => `- a ${'_'.repeat(row + more)}`],
  ['too-many-columns', (more) => '|'.repeat(columns + more)],
  ['too-many-containers', (more) => '- a\r\n'.repeat(containers + more)],
  ['too-many-containers', (more) => `> - a\n    \n${'> - a\n'.repeat(containers / 2 - 2)}> a\n${'> a'.repeat(more)}\n`],
  ['too-many-exits', (more) => `> a\n${'a\n'.repeat(exits - 1 + more)}`],
  ['too-many-exits', (more) => `> > a\n${'> a\n  a\n'.repeat((exits - 2) / Math.SQRT2 - 60 + 120 * more)}`],
  ['too-many-exits', (more) => `- a\n${'a\n'.repeat(exits - 1 + more)}`],
  ['too-many-exits', (more) => `[^n]: a\r\n${'a\r\n'.repeat(exits - 1 + more)}`],
  ['too-many-exits', (more) => '[^n]: y\n'.repeat(exits + more)],
  ['too-many-exits', (more) => `- > a\n${'- > a\n'.repeat(exits - 1 + more)}`],
  ['too-many-exits', (more) => '> a\n\n'.repeat(2827 + 2 * more)],
  ['too-many-exits', (more) => 'x[^n]\n\n[^n]: y\n\n'.repeat(1998 + 4 * more)],
  ['too-many-exits', (more) => '- a\n***\n'.repeat(2827 + 2 * more)],
  ['too-many-exits', (more) => `- a\n${'\n  > b\n'.repeat(2826 + 2 * more)}`],
  ['too-long-line', (more) => 'a'.repeat(line + more)],
  ['too-many-lines', (more) => '\n'.repeat(lines - 4 + more)],
  ['too-many-lines', (more) => '\r\n'.repeat(lines - 4 + more)],
  ['too-many-underlines', (more) => 'a\n===\n'.repeat(underlines + more)],
  ['too-many-underlines', (more) => 'a\n---\n\n'.repeat(underlines + more)],
  ['too-many-cells', (more) => `|a|b|\n|-|-|\n${'|a|\n'.repeat(cells / 2 - 1 + more)}`],
  ['too-deep', (more) => `${'> '.repeat(depth - 3 + more)}a`],
  ['too-deep', (more) => `${'- '.repeat((depth - 4) / 2 + more)}a`],
];

function reasons(text: string): readonly string[] {
  return parseFile('terms/x.md', text).problems.flatMap((problem) => (problem.rule === 'unreadable-file' ? [problem.reason] : []));
}

describe('a text may be as large as a limit, and no larger', { timeout: 60_000 }, () => {
  test.each(cases)('%s', (reason, text) => {
    expect(reasons(head + text(0))).toEqual([]);
    expect(reasons(head + text(1))).toEqual([reason]);
  });

  test('too-long-front-matter', () => {
    const text = (length: number): string => `---\nid: x\ntitle: X\nx-a: ${'word\n     '.repeat(20_000).slice(0, length)}\n---\nWords.`;
    const used = '\nid: x\ntitle: X\nx-a: '.length;
    expect(reasons(text(frontMatter - used))).toEqual([]);
    expect(reasons(text(frontMatter - used + 1))).toEqual(['too-long-front-matter']);
  });

  test('too-long-list', () => {
    const flow = (count: number): string => `---\nid: x\ntitle: X\naliases: [${'a, '.repeat(count)}]\n---\nWords.`;
    const block = (count: number): string => `---\nid: x\ntitle: X\nx-a:\n  b:\n${'    - a\n'.repeat(count)}---\nWords.`;
    for (const text of [flow, block]) {
      expect(reasons(text(items))).toEqual([]);
      expect(reasons(text(items + 1))).toEqual(['too-long-list']);
    }
    const [problem] = parseFile('terms/x.md', block(items + 1)).problems;
    expect(parseFile('terms/x.md', block(items + 1)).rangeOf(problem?.span ?? [0, 0]).start.line).toBe(6 + items);
  });

  test('too-many-openings', () => {
    // A paragraph of 400 lines, each with 250 characters and one opening: 400 × 100,400.
    const paragraph = (length: number): string => `a <${'b'.repeat(length - 4)}\n`.repeat(400);
    expect(reasons(`${head}${paragraph(249)}`)).toEqual([]);
    expect(reasons(`${head}${paragraph(251)}`)).toEqual(['too-many-openings']);
  });

  test('too-often-repeated', () => {
    const notes = (times: number): string => `${head}${'a[^n]\n\n'.repeat(times)}[^n]: ${'word '.repeat(2_000)}\n`;
    expect(reasons(notes(104))).toEqual([]);
    expect(reasons(notes(105))).toEqual(['too-often-repeated']);
  });
});

test.each([
  ['a long list', '- A point that somebody makes.\n'.repeat(3_000)],
  ['a long table with links', `| a | b |\n|---|---|\n${'| [words](https://example.org/place) | `code` |\n'.repeat(1_500)}`],
  [
    'long paragraphs with code, tags and addresses',
    `${'Words with `code`, <https://a.b> and [words](https://a.b). '.repeat(40)}\n\n`.repeat(100),
  ],
  [
    'a row of dashes, of stars and of underscores that divide',
    `Words.\n\n${'-'.repeat(900)}\n\n${'* '.repeat(900)}\n\n${'_'.repeat(900)}\n`,
  ],
  ['code that looks like quotations', `~~~\n${'>'.repeat(250)}\n~~~\n`],
])('%s is read', (_what, text) => {
  expect(reasons(head + text)).toEqual([]);
});

test('prose with too much of anything is shown as it stands', () => {
  const text = `${'[ '.repeat(activeCharacters + 1)}<b>`;
  expect(renderProse(text, { entryLink: () => undefined, idPrefix: 'a' })).toBe(`<p>${text.replace('<', '&#x3C;')}</p>`);
});
