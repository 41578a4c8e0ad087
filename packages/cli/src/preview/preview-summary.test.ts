import type { Diagnostic, FoundChange } from '@framewright/model';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import type { ChangesetFault } from '../release/changeset-fault.ts';
import type { NewLink } from '../new/new-links.ts';
import type { Contribution } from './preview-contribution.ts';
import { printPreviewSummary, printRefusedSummary } from './preview-summary.ts';

const parser = unified().use(remarkParse);
type Root = ReturnType<typeof parser.parse>;
type Nodes = Root | Root['children'][number];

const site = 'https://previews.example/pr-1/';
const sections = [
  'Changed as well, and no part of the preview: ',
  'New links to other places',
  'To mend',
  'Before it can be released',
  'What changes',
  'Pages',
  'Steps and fingerprints',
];

/** A change of an entry with the title. */
function changeOf(title: string, index: number): Partial<FoundChange> {
  const entry = { type: 'role', id: `r${index}`, title } as unknown as FoundChange['entry'];
  return {
    bump: 'minor',
    message: `“${title}” now needs “Tea”.`,
    kind: 'requirement-added',
    fingerprint: 'abc',
    affects: ['claims'],
    entry,
  };
}

/** A summary in which all that somebody may have written is the same text, and there is so much of everything. */
function summaryOf(text: string, amount = 2): string {
  const many = <T>(item: (index: number) => T): readonly T[] => Array.from({ length: amount }, (_, index) => item(index));
  const nowhere = { line: 1, column: 1, offset: 0 };
  const mistakes = many(
    (): Diagnostic => ({
      rule: 'raw-html',
      severity: 'error',
      file: text,
      message: text,
      help: text,
      range: { start: nowhere, end: nowhere },
      fix: { title: text, safe: true, edits: [{ range: { start: nowhere, end: nowhere }, text: 'a: ' }] },
    }),
  );
  const contribution = {
    framework: { files: [{ path: text, text: text.replaceAll(/[\n\u2028]/gu, ' ') }] },
    before: { files: [] },
    difference: {
      required: 'minor',
      from: '1.0.0',
      changes: many((index) => ({ ...changeOf(text, index), prose: 'minor' as const })),
    },
    diagnostics: mistakes,
    brought: mistakes,
    silenced: { before: 0, after: 1 },
    evidence: { declared: 'none' },
    faults: many((): ChangesetFault => ({ at: { path: text, line: 1 }, message: text, help: [text, text] })),
    links: many((): NewLink => ({ url: text, host: text, warnings: [text], files: [text, text, text, text] })),
    others: many((index) => `${text}${index}`),
  } as unknown as Contribution;
  const pages = many(() => ({ title: text, how: 'new' as const, path: 'terms/a/' }));
  return printPreviewSummary(contribution, { head: 'a'.repeat(40), cwd: '/', root: '/', site, pages });
}

/** What a comment holds beside words: headings and links by their words, all other blocks and marks by their sort. */
function partsIn(markdown: string): readonly string[] {
  const tree = parser.parse(markdown);
  const found: string[] = [];
  const visit = (node: Nodes, parent: string): void => {
    if (node.type === 'heading') found.push(`heading ${parent} ${textOf(node)}`);
    else if (node.type === 'html' && node.value !== '<!-- -->') found.push(`html ${node.value}`);
    else if (node.type === 'link') found.push(`link ${node.url}`);
    else if (!['root', 'paragraph', 'text', 'html'].includes(node.type)) found.push(`${node.type} in ${parent}`);
    if ('children' in node) for (const child of node.children) visit(child, node.type);
  };
  visit(tree, '');
  return found;
}

function textOf(node: Nodes): string {
  return 'children' in node ? node.children.map(textOf).join('') : 'value' in node ? node.value : '';
}

const hostile: readonly string[] = [
  '# Approved',
  '###### Approved',
  '#',
  '1. Approved',
  '999) Approved',
  '1.',
  '- Approved',
  '-',
  '+ Approved',
  '* Approved',
  '---',
  '- - -',
  '***',
  '___',
  '===',
  '> Approved',
  '> [!NOTE] Approved',
  '```',
  '~~~ js',
  '    code',
  '| a | b |',
  '|-|-|',
  ':-: | :-:',
  '<h1>Approved</h1>',
  '<!-- Approved',
  '[a]: https://evil.example',
  '[a](https://evil.example)',
  '![a](https://evil.example)',
  '[^1]: Approved',
  '[x] Approved',
  '<https://evil.example>',
  '\n# Approved\n',
  '\n\n- Approved\n\n1. Approved',
  'a\n===',
  'a\n---',
  '\\',
  '`',
  '](https://evil.example) [',
  '&#35; Approved',
  '\u2028# Approved',
  '\t- Approved',
  '@everyone',
  '**',
  '_a_',
  '$a$',
];

test.each(hostile)('%j begins nothing in a comment, wherever it is from', (text) => {
  expect(partsIn(summaryOf(text))).toEqual(partsIn(summaryOf('words')));
  expect(partsIn(printRefusedSummary(text, { head: 'a'.repeat(40) }))).toEqual(
    partsIn(printRefusedSummary('words', { head: 'a'.repeat(40) })),
  );
});

describe('however much there is of everything', () => {
  const lengths: readonly (readonly [string, string])[] = [
    ['short words', 'word'],
    ['signs that are escaped by nine', '@'.repeat(395)],
    ['entities', '<&|$'.repeat(5_000)],
    ['backslashes', '\\'.repeat(20_000)],
    ['characters of two halves', '😀'.repeat(10_000)],
    ['letters of three bytes', '漢'.repeat(10_000)],
    ['controls', '\u202E'.repeat(2_000)],
    ['mentions', '@a '.repeat(2_000)],
  ];

  test.each(lengths)('%s', (_what, text) => {
    const summary = summaryOf(text, 300);
    expect(summary.length).toBeLessThan(65_300);
    expect(summary).toContain(
      '- **For reviewers, to look at first:** 300 files changed as well that no preview shows; 300 new links to other places (300 of them to look at twice); 300 findings.',
    );
    const headings = partsIn(summary).filter((part) => part.startsWith('heading'));
    expect(headings).toEqual([
      expect.stringContaining('Thank you. Your change can be read, and 300 places have to be mended') as string,
      ...sections.map((title) => expect.stringMatching(new RegExp(`^heading root ${title}`, 'u')) as string),
    ]);
    expect(summary).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/u);
    for (const line of summary.split('\n')) expect(line).not.toMatch(/(?<!\\)(?:\\\\)*\\(?:…|$)|&#?\w*(?:…|$)|<!-{0,2} ?-?-?(?:…|$)/u);
  });

  test('each section shows something, and says how much is missing', () => {
    const summary = summaryOf('@'.repeat(395), 300);
    expect(summary).toContain('(and 329 more characters)');
    const parts = summary
      .split('\n#### ')
      .slice(1)
      .map((part) => part.split('<details>')[0] ?? '');
    expect(parts).toHaveLength(sections.length);
    for (const part of parts) {
      const shown = part.split('\n').filter((line) => /^- (?!and )/u.test(line)).length;
      const left = Number(/^- and (\d+) more/mu.exec(part)?.[1]);
      expect(shown).toBeGreaterThan(0);
      expect(shown + left).toBe(300);
    }
    expect(summary).toMatch(/- and \d+ more, for which there is no room here, \d+ of them to look at twice\n/u);
  });
});

describe('many like changes', () => {
  const manifest = { data: {} };
  const rest = {
    diagnostics: [],
    brought: [],
    silenced: { before: 0, after: 0 },
    evidence: { declared: 'none' },
    faults: [],
    links: [],
    others: [],
  };
  const facts = { head: 'a'.repeat(40), cwd: '/', root: '/', pages: [] };
  const summaryWith = (changes: readonly Partial<FoundChange>[]): string =>
    printPreviewSummary(
      {
        framework: { files: [], manifest },
        before: { files: [] },
        difference: { required: 'minor', from: '1.0.0', changes },
        ...rest,
      } as unknown as Contribution,
      facts,
    );

  test('are one line with their number and a few names, below a tally by kind, the biggest first', async () => {
    const added = Array.from({ length: 46 }, (_, index) => changeOf(`Host ${index}`, index));
    const bigger = { ...changeOf('Buyer', 99), bump: 'major' as const, kind: 'rung-raised', message: '“Buyer” is higher.' };
    const summary = summaryWith([...added, bigger]);
    expect(summary.slice(summary.indexOf('#### What changes'), summary.indexOf('<details>'))).toBe(`#### What changes

- “Buyer” is higher.
- 46 roles now need “Tea”. “Host 0”, “Host 1”, “Host 2”, “Host 3”, “Host 4” and 41 more.

`);
    expect(summary.slice(summary.indexOf('#### Steps'))).toBe(`#### Steps and fingerprints

1 × A role moved up its ladder (major); 46 × A role needs one competence more (minor).

- **major** “Buyer” (claims) \`rung-raised\` \`abc\`
- **minor** “Host 0”, “Host 1”, “Host 2”, “Host 3”, “Host 4” and 41 more (claims) \`requirement-added\`

</details>
`);
  });

  test('what only follows from a competence being gone is said with it, and listed among the steps', () => {
    const gone = { type: 'competence', id: 'tea', title: 'Tea' } as unknown as FoundChange['entry'];
    const [path, after] = ['x.md', { path: 'x.md', pointer: '/requires' }];
    const needless = [0, 1, 2, 3].map(
      (index): Partial<FoundChange> => ({
        ...changeOf(`Host ${index}`, index),
        kind: 'requirement-removed',
        message: `“Host ${index}” no longer needs “Tea”.`,
        places: { before: { path, pointer: '/requires/tea' }, after },
      }),
    );
    const cause: Partial<FoundChange> = {
      ...changeOf('Tea', 9),
      kind: 'proposed-entry-withdrawn',
      message: 'The proposed competence “Tea” is gone.',
      fingerprint: 'def',
      entry: gone,
      places: { before: { path, pointer: '' } },
    };
    const summary = summaryWith([...needless, cause]);
    expect(summary.slice(summary.indexOf('#### What changes'), summary.indexOf('<details>'))).toBe(`#### What changes

- The proposed competence “Tea” is gone. 4 roles no longer name it.

`);
    expect(summary.slice(summary.indexOf('#### Steps'))).toContain('“Host 0”, “Host 1”, “Host 2”, “Host 3” (claims) `requirement-removed`');
  });

  test('begin nothing in a comment, and those without room are counted each', async () => {
    const hostileTitles = (title: string): readonly Partial<FoundChange>[] =>
      Array.from({ length: 9 }, (_, index) => changeOf(title, index));
    for (const title of hostile) expect(partsIn(summaryWith(hostileTitles(title)))).toEqual(partsIn(summaryWith(hostileTitles('words'))));
    const many = Array.from({ length: 300 }, (_, index) => ({
      ...changeOf('@'.repeat(395), index),
      message: `“${'@'.repeat(395)}” now needs “Tea ${index % 100}”.`,
    }));
    for (const part of summaryWith(many).split('\n#### ').slice(1)) {
      const shown = part.split('\n').filter((line) => /^- (?:3 roles|\*\*minor\*\*)/u.test(line)).length;
      expect(Number(/- and (\d+) more, for which/u.exec(part)?.[1])).toBe(300 - 3 * shown);
      expect(shown).toBeGreaterThan(0);
    }
  });
});

test('where the pages could not be built, that is said first, and nothing links to them', async () => {
  const contribution = { framework: { files: [] }, before: { files: [] }, difference: { required: 'none', from: '1.0.0', changes: [] } };
  const rest = {
    diagnostics: [],
    brought: [],
    silenced: { before: 0, after: 0 },
    evidence: { declared: 'none' },
    faults: [],
    links: [],
    others: [],
  };
  const facts = { head: 'a'.repeat(40), cwd: '/', root: '/', pages: [], unbuilt: '# The disk is full.' };
  const summary = printPreviewSummary({ ...contribution, ...rest } as unknown as Contribution, facts);
  expect(summary).toMatch(
    /^### Thank you\. [^\n]*\n\n\*\*What happens next\.\*\* [^\n]*\n\n- \*\*There are no pages to look at:\*\* \\# The disk is full\.\n/u,
  );
  expect(summary).not.toContain('See the change on the pages');
});
