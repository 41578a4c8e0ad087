import type { Change, Difference, LikeChanges, ProsePart, TallyLine } from '@framewright/model';
import { describe, expect, test } from 'vitest';
import { reportDifferenceGithub } from './changes/diff-github.ts';
import { printDifference, differenceFormats } from './changes/diff-formats.ts';
import { reportDifferenceMarkdown } from './changes/diff-markdown.ts';
import { reportDifferencePretty } from './changes/diff-pretty.ts';
import { differenceSummary } from './changes/diff-summary.ts';
import { shownWords } from './changes/diff-words.ts';

/** Both sides whole, as of two texts that have nothing in common. */
const whole = (before: string, after: string): readonly ProsePart[] => [
  ...(before === '' ? [] : [{ how: 'removed', text: before } as const]),
  ...(after === '' ? [] : [{ how: 'added', text: after } as const]),
];
const alone = (changes: readonly Change[]): readonly LikeChanges<Change>[] =>
  changes.map((one) => ({ message: one.message, changes: [one] }));
const style = { color: false, width: 80, partsOf: whole, likeChanges: alone, tallyOf: (): readonly TallyLine[] => [] };
const range = { start: { line: 2, column: 5, offset: 10 }, end: { line: 2, column: 8, offset: 13 } };
const change = (over: Partial<Change> = {}): Change => ({
  kind: 'title-changed',
  bump: 'minor',
  affects: ['readers'],
  entry: { type: 'role', id: 'a', title: 'A' },
  message: 'A changed.',
  fingerprint: '0123456789abcdef',
  places: { after: { path: 'roles/a.md', pointer: '/title', range } },
  ...over,
});
const report = (...changes: readonly Change[]): Difference => ({
  from: '1.0.0',
  to: '1.1.0',
  required: changes[0]?.bump ?? 'none',
  declared: changes[0]?.bump ?? 'none',
  changes,
});

test('what a difference comes to', () => {
  expect(differenceSummary(report())).toBe('No changes from 1.0.0 to 1.1.0');
  expect(differenceSummary(report(change()))).toBe('1 change from 1.0.0 to 1.1.0; the next release has to be minor');
  expect(differenceSummary({ ...report(change({ bump: 'major' })), declared: 'minor' })).toBe(
    '1 change from 1.0.0 to 1.1.0; the next release has to be major, declared as minor below 1.0.0',
  );
  expect(differenceSummary(report(change({ bump: 'forbidden' }), change()))).toBe(
    '2 changes from 1.0.0 to 1.1.0, some of which no release may have',
  );
});

describe('words', () => {
  const same = (text: string): ReturnType<typeof shownWords> => shownWords([{ text, change: 'same' }]);

  test('that stay are cut at a space, on the side that is away from a change', () => {
    const long = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen';
    const [head, removed, middle, added, tail] = shownWords([
      { text: `${long} `, change: 'same' },
      { text: 'x', change: 'removed' },
      { text: ` ${long} `, change: 'same' },
      { text: 'y', change: 'added' },
      { text: ` ${long}`, change: 'same' },
    ]);
    expect([head?.text, removed?.text, middle?.text, added?.text, tail?.text]).toEqual([
      '… thirteen fourteen fifteen sixteen ',
      'x',
      ' one two three four five six seven eight … thirteen fourteen fifteen sixteen ',
      'y',
      ' one two three four five six seven eight …',
    ]);
    expect(same('short')).toEqual([{ text: 'short', change: 'same' }]);
  });
});

describe('a text that changed', () => {
  const prose = report(change({ prose: 'minor', words: [{ text: 'x', change: 'same' }] }));
  const as = (...parts: readonly ProsePart[]): typeof style => ({ ...style, partsOf: () => parts });
  const list = as(
    { how: 'same', text: 'You can:' },
    {
      how: 'reworded',
      words: [
        { text: '- pour the', change: 'same' },
        { text: ' hot', change: 'added' },
        { text: ' tea', change: 'same' },
      ],
    },
    { how: 'removed', text: '- name six sorts' },
  );
  const other = as(
    { how: 'removed', text: 'Uses model notations.' },
    { how: 'removed', text: 'For elements.' },
    { how: 'added', text: 'Selects methods when asked.' },
  );
  const nothing = as({ how: 'same', text: 'You can:' });

  test('is shown item by item, without those that stayed', () => {
    expect(reportDifferencePretty(prose, list)).toContain('    words:\n      - pour the {+hot+} tea\n      [-- name six sorts-]\n');
    expect(reportDifferenceMarkdown(prose, list)).toMatch(/\n {2}- .*pour the <ins>hot<\/ins> tea\n {2}- <del>.*name six sorts<\/del>\n/u);
  });

  test('is shown before and after where little is alike', () => {
    expect(reportDifferencePretty(prose, other)).toContain(
      '    before:\n      Uses model notations.\n      For elements.\n    after: Selects methods when asked.\n',
    );
    expect(reportDifferenceMarkdown(prose, other)).toContain(
      '  - before: <del>Uses model notations.</del><br><del>For elements.</del>\n  - after: <ins>Selects methods when asked.</ins>\n',
    );
  });

  test('is not shown where nothing is to be seen', () => {
    expect(reportDifferencePretty(prose, nothing)).not.toContain('words:');
    expect(reportDifferenceMarkdown(prose, nothing)).not.toContain('You can');
  });
});

describe('many like changes', () => {
  const many = ['One', 'Two', 'Three'].map((title) =>
    change({ bump: 'major', entry: { type: 'role', id: title, title }, message: `“${title}” now needs “Tea”.` }),
  );
  const options = {
    ...style,
    likeChanges: (changes: readonly Change[]): readonly LikeChanges<Change>[] =>
      changes.length === 0 ? [] : [{ message: '3 roles now need “Tea”.', changes }],
    tallyOf: (): readonly TallyLine[] => [
      { bump: 'major', kind: 'requirement-added', title: 'A role needs more', count: 12 },
      { bump: 'minor', kind: 'alias-added', title: 'Another name', count: 3 },
    ],
  };

  test('are told once in every form, with their entries, below a tally', () => {
    const pretty = reportDifferencePretty(report(...many), options);
    expect(pretty.split('\n\n')[0]).toBe('12 × A role needs more (major)\n 3 × Another name (minor)');
    expect(pretty).toContain('  3 roles now need “Tea”.\n      “One”, roles/a.md, line 2 (0123456789abcdef)\n      “Two”, ');
    const markdown = reportDifferenceMarkdown(report(...many), options);
    expect(markdown).toMatch(
      /^\*\*.*\*\*\n\n- 12 × A role needs more \(major\)\n- 3 × Another name \(minor\)\n\n### Major\n\n- 3 roles now need “Tea”\./u,
    );
    expect(markdown.match(/“(?:One|Two|Three)” `0123456789abcdef`/gu)).toHaveLength(3);
    const github = reportDifferenceGithub(report(...many), options);
    expect(github.match(/^::warning .*3 roles now need “Tea”.*“One”, “Two”, “Three”/gmu)).toHaveLength(1);
    expect(github).not.toContain('Not shown');
  });
});

describe('hostile text', () => {
  const hostile = change({
    message: 'The title “<script>x</script> | `a` [b](javascript:c) @team #1\n::error::x\u202E\u001B[31m” changed.',
    places: { after: { path: 'roles/a,b:c%0A.md', pointer: '/title', range } },
    prose: 'minor',
    words: [
      { text: '::error::one ', change: 'removed' },
      { text: '<img src=x onerror=y> ', change: 'added' },
    ],
    proposal: { editorial: true, because: '<b>' },
  });

  test('does nothing in Markdown', () => {
    const text = reportDifferenceMarkdown(report(hostile), style);
    expect(text).not.toMatch(/<(?!\/?(?:del|ins)>|br>|!-- -->)|[^\\]\]\(|@team|#1\b/u);
    for (const unseen of ['\u202E', '\u001B']) expect(text).not.toContain(unseen);
    expect(text.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(1);
  });

  test('gives no workflow command but ours', () => {
    for (const text of [reportDifferenceGithub(report(hostile), style), reportDifferencePretty(report(hostile), style)]) {
      const commands = text.split('\n').filter((line) => /^\s*::/u.test(line));
      expect(commands.filter((line) => !line.startsWith('::notice file=roles/a%2Cb%3Ac%250A.md,line=2,'))).toEqual([]);
      for (const unseen of ['\u202E', '\u001B']) expect(text).not.toContain(unseen);
    }
  });
});

describe('for GitHub', () => {
  test('what is forbidden is an error, what is major a warning, the rest a notice; what is gone has no place', () => {
    const text = reportDifferenceGithub(
      report(change({ bump: 'forbidden', places: { before: { path: 'roles/a.md', pointer: '' } } }), change({ bump: 'major' }), change()),
      style,
    );
    expect(text.split('\n').map((line) => line.split('::')[1] ?? line)).toEqual([
      'error title=forbidden%3A title-changed',
      'warning file=roles/a.md,line=2,col=5,endLine=2,endColumn=8,title=major%3A title-changed',
      'notice file=roles/a.md,line=2,col=5,endLine=2,endColumn=8,title=minor%3A title-changed',
      '3 changes from 1.0.0 to 1.1.0, some of which no release may have',
      '',
    ]);
  });

  test.each([
    ['notice', 'minor', 10, 0],
    ['notice', 'minor', 11, 2],
    ['warning', 'major', 25, 15],
  ] as const)('of %ss there are ten at most (%s, %i), and the rest is counted', (sort, bump, number, hidden) => {
    const lines = reportDifferenceGithub(report(...Array.from({ length: number }, () => change({ bump }))), style)
      .trimEnd()
      .split('\n');
    const counting = lines.filter((line) => line.startsWith('::notice title=framewright::'));
    expect(lines.filter((line) => line.startsWith(`::${sort} `)).length).toBe(sort === 'notice' ? 10 : Math.min(10, number));
    expect(counting).toHaveLength(hidden === 0 ? 0 : 1);
    if (hidden > 0) expect(counting[0]).toContain(`Not shown beside their lines: ${hidden} changes`);
  });
});

test.each([700, 5000])('Markdown takes no more than %i bytes, and counts the rest', (bytes) => {
  const changes = Array.from({ length: 300 }, () => change({ message: '“ä” 漢字 changed.' }));
  const text = reportDifferenceMarkdown(report(...changes), { ...style, bytes });
  const shown = text.split('\n').filter((line) => line.startsWith('- ')).length;
  expect(shown).toBeGreaterThan(0);
  expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(bytes);
  expect(text).toContain(`There is no room here for ${300 - shown} more changes; “framewright diff” shows them all.`);
});

test('every form ends its last line, also where nothing changed', async () => {
  for (const format of differenceFormats) {
    expect(await printDifference(format, report(), style)).toMatch(/\S\n$/u);
    expect(await printDifference(format, report(change()), style)).toMatch(/\S\n$/u);
  }
});
