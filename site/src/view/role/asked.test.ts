import { parseFramework } from '@framewright/markdown';
import { entryOf, type EntryOf } from '@framewright/model';
import { expect, test } from 'vitest';
import { editionsOf } from '../../editions/editions.ts';
import { viewOf as viewOfEdition, type View } from '../../editions/view.ts';
import { askedJumps } from './asked-jumps.ts';
import { askedParts, type AskedPart } from './asked-parts.ts';
import { askedTexts } from './asked-row.ts';
import { groupLevels } from './group-levels.ts';
import { rolePage } from './role-page.ts';
import { roleFactsOf } from './role-in-short.ts';
import { roleTable } from './role-table.ts';

const kinds =
  'kinds:\n  - { id: rated, title: Rated, scale: steps, levels: any }\n  - { id: task, title: Task }\n  - { id: skill, title: Skill }\n';
const manifest = `---
format: 1
id: f
title: F
iri: https://f.example/
language: en-GB
languages: [en-GB]
licence: CC0-1.0
publisher: P
${kinds}---
Text.
`;
const scale = `---\nid: steps\ntitle: Steps\ndimensions:\n  - { id: book, title: Book }\n  - { id: hand, title: Hand }\nlevels:\n  - { value: 1, id: one, title: One }\n  - { value: 2, id: two, title: Two }\n  - { value: 3, id: three, title: Three }\n---\n\n## Book\n\n### One\n\nB1.\n\n### Two\n\nB2.\n\n### Three\n\nB3.\n\n## Hand\n\n### Two\n\nH2.\n\n### Three\n\nH3.\n`;
const group = (id: string): Record<string, string> => ({ [`groups/${id}.md`]: `---\nid: ${id}\ntitle: ${id.toUpperCase()}\n---\n` });
const competence = (id: string, kind: string, more = '', body = ''): Record<string, string> => ({
  [`competences/${id}.md`]: `---\nid: ${id}\n${kind === 'task' || kind === 'skill' ? '' : `title: Title of ${id}\n`}kind: ${kind}\n${more}---\nWhat ${id} is.\n${body}`,
});
const files = {
  'framework.md': manifest,
  'scales/steps.md': scale,
  ...group('ga'),
  ...group('gb'),
  ...group('gc'),
  ...competence('a1', 'rated', 'group: ga\n', '\n## Book\n\n### Two\n\nOwn B2.\n'),
  ...competence('a2', 'rated', 'group: ga\n'),
  ...competence('b1', 'rated', 'group: gb\n'),
  ...competence('c1', 'rated', 'group: gc\n'),
  ...competence('t1', 'task'),
  ...competence('t2', 'task'),
  ...competence('s1', 'skill'),
};

function viewOf(roles: Readonly<Record<string, string>>): View {
  const texts = Object.entries(roles).map(([id, requires]) => [
    `roles/${id}.md`,
    `---\nid: ${id}\ntitle: ${id}\nrequires:\n${requires}---\nText.\n`,
  ]);
  const editions = editionsOf(parseFramework({ ...files, ...Object.fromEntries(texts) }), [], '/x/');
  return viewOfEdition(editions, editions.main);
}

const view = viewOf({
  rated:
    '  a1: { rating: { book: 2, hand: 1 } }\n  a2: { rating: { book: 3, hand: 3 }, need: essential }\n  b1: { rating: { book: 1, hand: 1 } }\n  c1: { rating: { book: 3, hand: 2 }, need: desirable }\n  t1: {}\n  s1: { need: desirable }\n  t2: { need: essential }\n',
  plain: '  a1: { rating: { book: 1, hand: 1 } }\n',
  statements: '  t1: {}\n  t2: {}\n  s1: {}\n',
});
const role = (id: string): EntryOf<'role'> => entryOf(view.framework, 'role', id) as EntryOf<'role'>;
const partsOf = (id: string): readonly AskedPart[] => askedParts(view, rolePage(view, role(id)).floor);

test('what is rated comes by group, what is not by kind; essential first, desirable last', () => {
  expect(
    partsOf('rated').map(({ title, total, groups }) => [title, total, groups.map((own) => [own.title, own.rows.map(({ id }) => id)])]),
  ).toEqual([
    [
      undefined,
      4,
      [
        ['GA', ['a2', 'a1']],
        ['GB', ['b1']],
        ['GC', ['c1']],
      ],
    ],
    ['Task', 2, [[undefined, ['t2', 't1']]]],
    ['Skill', 1, [[undefined, ['s1']]]],
  ]);
  expect(partsOf('plain').map(({ title }) => title)).toEqual([undefined]);
});

test('jumps lead to groups and kinds where the list is long', () => {
  expect(askedJumps(partsOf('rated'))).toEqual([]);
  const many = partsOf('rated').map((part) => ({ ...part, total: part.total * 5 }));
  expect(askedJumps(many).map(({ title, total }) => [title, total])).toEqual([
    ['GA', 2],
    ['GB', 1],
    ['GC', 1],
    ['Task', 10],
    ['Skill', 5],
  ]);
});

test('a row opens to the texts of its level and of the next, with links to both', () => {
  const rows = partsOf('rated').flatMap(({ groups }) => groups.flatMap((own) => own.rows));
  const textsOf = (id: string): unknown => {
    const row = rows.find((each) => each.id === id);
    const texts = row && askedTexts(view, row);
    return texts?.dimensions.map(({ title, level, cell, isGeneral, next }) => [
      title,
      level.label,
      level.href,
      cell?.text,
      isGeneral,
      next && [next.level.label, next.level.href, next.cell.text],
    ]);
  };
  expect(textsOf('a1')).toEqual([
    ['Book', 'Two', '/x/competences/a1/#book-2', 'Own B2.', false, ['Three', '/x/competences/a1/#book-3', 'B3.']],
    ['Hand', 'Not expected', undefined, undefined, false, ['Two', '/x/competences/a1/#hand-2', 'H2.']],
  ]);
  expect(textsOf('a2')).toEqual([
    ['Book', 'Three', '/x/competences/a2/#book-3', 'B3.', true, undefined],
    ['Hand', 'Three', '/x/competences/a2/#hand-3', 'H3.', true, undefined],
  ]);
  // A statement says all that there is to say.
  expect(textsOf('t1')).toBeUndefined();
});

test('the chart has a mark for each group, and is left out where it would say nothing', () => {
  expect(
    groupLevels(partsOf('rated'))?.groups.map(({ title, levels }) => [
      title,
      levels.map((each) => each && [each.title, each.typical, each.highestTitle]),
    ]),
  ).toEqual([
    ['GA', [['Two', 2, 'Three'], undefined]],
    ['GB', [['One', 1, 'One'], undefined]],
    [
      'GC',
      [
        ['Three', 3, 'Three'],
        ['Two', 2, 'Two'],
      ],
    ],
  ]);
  expect(groupLevels(partsOf('plain'))).toBeUndefined();
  expect(groupLevels(partsOf('statements'))).toBeUndefined();
});

test('all roles stand in a table by group, with nothing where nothing is rated', () => {
  const table = roleTable(view);
  expect(table?.groups.map(({ label }) => label)).toEqual(['GA', 'GB', 'GC']);
  expect(table?.rows.map(({ role: { label }, cells }) => [label, cells.map((levels) => levels.map((each) => each?.value))])).toEqual([
    [
      'plain',
      [
        [1, undefined],
        [undefined, undefined],
        [undefined, undefined],
      ],
    ],
    [
      'rated',
      [
        [2, undefined],
        [1, undefined],
        [3, 2],
      ],
    ],
    [
      'statements',
      [
        [undefined, undefined],
        [undefined, undefined],
        [undefined, undefined],
      ],
    ],
  ]);
  const many = Object.fromEntries(Array.from({ length: 25 }, (_, at) => [`r${at}`, '  a1: { rating: { book: 1, hand: 1 } }\n']));
  expect(roleTable(viewOf(many))).toBeUndefined();
});

test('a role in short counts competences, not rows', () => {
  expect(roleFactsOf(view, rolePage(view, role('rated')), true)).toEqual({
    typical: [{ dimension: 'Book', title: 'Two', value: 2 }],
    text: 'B2.',
    highest: { title: 'Three', value: 3, competences: ['Title of a2', 'Title of c1'] },
    essential: 2,
    expected: 3,
    desirable: 2,
    unrated: 3,
    kinds: [],
    choices: [],
    conditional: 0,
  });
  expect(roleFactsOf(view, rolePage(view, role('statements')), true)).toMatchObject({
    typical: [],
    expected: 3,
    unrated: 0,
    kinds: [
      { title: 'Task', number: 2 },
      { title: 'Skill', number: 1 },
    ],
  });
});

test('what a role adds says of which role it is not asked', () => {
  const { framework, ...rest } = viewOf({ plain: '  a1: { rating: { book: 1, hand: 1 } }\n', more: '  t1: {}\nextends: plain\n' });
  const role = entryOf(framework, 'role', 'more');
  const rows = role ? rolePage({ framework, ...rest }, role).floor.flatMap(({ groups }) => groups.flatMap((each) => each.rows)) : [];
  expect(rows.map(({ id, tags }) => [id, tags.map(({ label }) => label)])).toEqual([
    ['a1', []],
    ['t1', ['Not asked of a plain']],
  ]);
});
