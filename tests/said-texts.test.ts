import { formatFile, parseFile, parseFramework } from '@framewright/markdown';
import type { SourceFile } from '@framewright/model';
import { exampleBase, validate } from '@framewright/validator';
import { describe, expect, test } from 'vitest';
import { changedLines } from './said/said-of-plan.ts';

// How front matter and bodies are read that nobody should write, piece by piece. Whoever changes it on purpose renews the snapshot and
// reads the difference.

/** Pieces of YAML, most of them somewhat wrong. */
const pieces = [
  ...['', 'x', 'two words', 'x: y', 'x:y', 'x : y', ': x', 'x:', '- x', '-x', '-', '? x', '# x', 'x # y', 'x#y', '#x'],
  ...['"x"', "'x'", '"x', "'x", 'x"', "x'", '"x" y', "it's", "'it''s'", String.raw`"\x"`, String.raw`"a\n\u00e9\z"`, '“x”', '‘x’', '„x“'],
  ...[
    '[x]',
    '[x',
    'x]',
    '[x]]',
    '[x y]',
    '[x,]',
    '[,x]',
    '[x,,y]',
    '[[x]]',
    '[x]: y',
    '[x];',
    '{x}',
    '{ x: 1 }',
    '{ x: 1',
    '{ x 1 }',
    '{ x: }',
  ],
  ...['{ x: 1, x: 2 }', '{ x: [1, 2 }', '}', ',', '@x', '`x`', '**x**', '*x', '&x y', '!x y', '%x', '|', '>', '|-', '>+ x', '~', 'null'],
  ...[
    'true',
    'Yes',
    'off',
    '1',
    '01',
    '0x1F',
    '1e9',
    '.5',
    '1_000',
    '.inf',
    '-.INF',
    '.nan',
    '12:30',
    '2026-01-02',
    '99999999999999999999',
  ],
  ...[
    '\tx',
    'x\t',
    ' x',
    'x ',
    '\u00A0x',
    'x\u200B',
    '---',
    '...',
    '<<<<<<< ours',
    '=======',
    '// x',
    '/* x */',
    ';',
    '--',
    '—',
    '<<',
    '\\',
  ],
];

/** Where they stand. */
const places = [
  'a: §\nb: 2',
  'a: 1\nb: §',
  'a:\n  - §\n  - y',
  'a:\n- §\n- y\nb: 2',
  'a: [§, y]',
  'a: [y, §]\nb: 2',
  'a: { b: §, c: 1 }',
  'a: { §: 1 }',
  'a:\n  b: §\n  c: 1',
  'a:\n  - b: §\n    c: 1\n  - d: 1',
  'a: "§"\nb: 2',
  "a: '§'",
  '§: 1\nb: 2',
  '§\nb: 2',
  'a: 1\n§',
  'a: 1\n  §\nb: 2',
  'a: x\n §',
  'a: # y\n  §',
  'a: |\n  §\n\n   y\nb: 2',
  'a: >\n  §\nb: 2',
  '# framewright-ignore raw-html: §\na: 1',
  'a: 1\n§\na: 2',
];

function saidOfFile({ frontMatter, problems, silences }: SourceFile): string {
  const told = problems.map((problem) => JSON.stringify(problem));
  return [JSON.stringify(frontMatter), ...told, ...(silences.length > 0 ? [JSON.stringify(silences)] : [])].join('\n    ');
}

test.each(places)('front matter with a piece in %j', (place) => {
  const read = pieces.map((piece) => {
    const file = parseFile('terms/tea.md', `---\n${place.replace('§', () => piece)}\n---\nWhat is drunk.\n`);
    return `${JSON.stringify(piece)}\n  ${saidOfFile(file)}`;
  });
  expect(`\n${read.join('\n')}\n`).toMatchSnapshot();
});

/** Pieces of Markdown, most of them where they should not be. */
const blocks = [
  ...[
    'x',
    '# Evidence',
    '## Evidence',
    '## evidence',
    '## Evidense',
    '### Evidence',
    '#Evidence',
    '**Evidence**',
    '__Evidence__',
    'Evidence',
    'Evidence\n---',
  ],
  ...[
    '## Knowledge',
    '## Knowledge\n\n### Aware\n\nHas heard.',
    '### Aware\n\nHas heard.',
    '## Knowledge\n\n### 2\n\nKnows.',
    '## Knowledge\n\n### Level 2: Practised\n\nKnows.',
  ],
  ...[
    '## Knowledge\n\nText.\n\n### Expert\n\nKnows.\n\n### Aware\n\nKnows.',
    '## Knowledge\n\n### Aware\n\n### Aware\n\nKnows.',
    '## Application\n\n### Practised\n\nDoes.\n\n## Knowledge',
  ],
  ...[
    '- x\n- y',
    '1. x',
    '> x',
    '```\nx\n```',
    '    x',
    '| a | b |\n| - | - |\n| 1 | 2 |',
    '***',
    '<b>x</b>',
    '<!-- x -->',
    '<!--\nx',
    '[x](y z)',
    '[x]( y )',
    '[x] (y)',
    '[x](javascript:y)',
  ],
  ...[
    '[[fairness]]',
    '[[fairness|]]',
    '[[ fairness ]]',
    '[[fairnes]]',
    '[[Fairness]]',
    '[fairness]',
    '[[fairness](x)]',
    '![x](y.png)',
    '[x]: https://x.example/',
    '[x][y]',
    'x[^1]\n\n[^1]: y',
    '[^1]: y',
  ],
  ...[
    'TODO',
    'XXX',
    'Lorem ipsum',
    '…',
    'a\u00A0b',
    'zero\u200Bwidth',
    'pаyment',
    '\\# x',
    'x\\\ny',
    'x  \ny',
    '<https://x.example/>',
    'https://x.example/a)',
    'www.example.com',
    '~~x~~',
    '&nbsp;',
    '&copy x',
  ],
];

const befores = ['', 'The ability to pour.\n\n', 'The ability to pour.\n\n## Evidence\n\nA cup.\n\n'];

describe('a body', () => {
  test.each(befores)('with a piece behind %j', (before) => {
    const read = blocks.map((block) => {
      const text = `---\nid: pouring\ntitle: Pouring\nkind: technical\n---\n${before}${block}\n`;
      const framework = parseFramework({ ...exampleBase, 'competences/pouring.md': text });
      const found = validate(framework).map(({ rule, range }) => `${rule} ${range?.start.offset}-${range?.end.offset}`);
      const file = framework.files.find(({ path }) => path === 'competences/pouring.md');
      const formatted = file === undefined ? [] : changedLines(text, formatFile(framework, file).content);
      return [JSON.stringify(block), ...found, ...formatted].join('\n  ');
    });
    expect(`\n${read.join('\n')}\n`).toMatchSnapshot();
  });
});
