import { diffFrameworks, exampleTexts } from '@framewright/diff';
import { parseFramework } from '@framewright/markdown';
import { entryOf, type EntryOf } from '@framewright/model';
import { startPage } from '@framewright/review';
import { expect, test } from 'vitest';
import type { Preview } from '../../content/preview.ts';
import { editionsOf } from '../../editions/editions.ts';
import { viewOf } from '../../editions/view.ts';
import { askedParts } from '../role/asked-parts.ts';
import { rolePage, type RolePage } from '../role/role-page.ts';
import { qualificationPage } from '../qualification/qualification-page.ts';
import type { RequirementTable } from './requirement-tables.ts';
import { withPreview } from '../../preview/marks/previewed-row.ts';

type Edit = (texts: Readonly<Record<string, string>>) => Readonly<Record<string, string>>;

/** What becomes of a role under a proposed change. */
function pageAfter(id: string, edit: Edit, context?: string) {
  const texts = exampleTexts({});
  const [before, after] = [parseFramework(texts), parseFramework(edit(texts))];
  const start = startPage(diffFrameworks(before, after), before, after, '2026-03-15');
  const preview: Preview = { start, before, base: 'main', folder: '', changes: [], conversations: [] };
  const editions = editionsOf(after, [], '/x/');
  const view = viewOf(editions, editions.main);
  const role = entryOf(after, 'role', id) as EntryOf<'role'>;
  return { view, preview, role, page: rolePage(view, role, context, preview) };
}

const replaced =
  (file: string, from: string, to: string): Edit =>
  (texts) => ({ ...texts, [file]: (texts[file] ?? '').replace(from, to) });
const without =
  (file: string): Edit =>
  ({ [file]: _gone, ...others }) =>
    others;

const removedIn = (tables: readonly RequirementTable[]): readonly unknown[] =>
  tables.flatMap(({ scale, groups }) =>
    groups.flatMap(({ title, rows }) =>
      rows
        .filter(({ isRemoved }) => isRemoved)
        .map(({ competence, tracks }) => [
          competence.label,
          competence.href,
          scale !== undefined,
          title,
          tracks.map((track) => track?.value),
        ]),
    ),
  );
const totalOf = ({ view, page }: ReturnType<typeof pageAfter>): number =>
  askedParts(view, page.marked).reduce((sum, { total }) => sum + total, 0);
const leftIn = ({ floor }: RolePage): number => floor.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows)).length;

test.each<{ what: string; role: string; edit: Edit; context?: string; expected: readonly unknown[] }>([
  {
    what: 'a requirement that is taken away stands in its group, with what it asked for',
    role: 'host',
    edit: replaced('roles/host.md', '  brewing: { rating: { knowledge: 2, practice: 1 } }\n', ''),
    expected: [['Brewing', '/x/competences/brewing/', true, 'Stove', [2, 1]]],
  },
  {
    what: 'so it does where the role is held in one context',
    role: 'host',
    context: 'salon',
    edit: replaced('roles/host.md', '  brewing: { rating: { knowledge: 2, practice: 1 } }\n', ''),
    expected: [['Brewing', '/x/competences/brewing/', true, 'Stove', [2, 1]]],
  },
  {
    what: 'so it does for roles that inherit it',
    role: 'head-host',
    edit: replaced('roles/host.md', '  brewing: { rating: { knowledge: 2, practice: 1 } }\n', ''),
    expected: [['Brewing', '/x/competences/brewing/', true, 'Stove', [2, 1]]],
  },
  {
    what: 'what is gone altogether has no page to lead to',
    role: 'host',
    edit: (texts) =>
      without('competences/brewing.md')(replaced('roles/host.md', '  brewing: { rating: { knowledge: 2, practice: 1 } }\n', '')(texts)),
    expected: [['Brewing', undefined, true, 'Stove', [2, 1]]],
  },
  { what: 'nothing where nothing is taken away', role: 'host', edit: replaced('roles/host.md', 'Welcomes', 'Greets'), expected: [] },
])('$what', ({ role, edit, context, expected }) => {
  const after = pageAfter(role, edit, context);
  expect(removedIn(after.page.marked)).toEqual(expected);
  expect(removedIn(after.page.floor)).toEqual([]);
  expect(totalOf(after)).toBe(leftIn(after.page));
});

test('an option that may no longer be chosen stands among those that may', () => {
  const { page } = pageAfter('head-host', replaced('roles/head-host.md', '      garnish: { rating: { knowledge: 1, practice: 1 } }\n', ''));
  expect(removedIn(page.electives.flatMap(({ tables }) => tables))).toEqual([
    ['Garnish', '/x/competences/garnish/', true, undefined, [1, 1]],
  ]);
  expect(removedIn(page.marked)).toEqual([]);
});

test('what a qualification no longer helps with stands in its place as well, and is no longer counted anywhere else', () => {
  const id = 'tea-certificate';
  const edit = replaced(
    `qualifications/${id}.md`,
    '  brewing: { knowledge: 2, practice: 1 }\n',
    '  serving: { knowledge: 1, practice: 1 }\n',
  );
  const { view, preview } = pageAfter('host', edit);
  const entry = entryOf(view.framework, 'qualification', id) as EntryOf<'qualification'>;
  expect(removedIn(qualificationPage(view, entry, preview).covers)).toEqual([
    ['Brewing', '/x/competences/brewing/', true, 'Stove', [2, 1]],
  ]);
  expect(removedIn(qualificationPage(view, entry).covers)).toEqual([]);
});

test.each([
  {
    what: 'wherever the role is held',
    id: 'brewing',
    from: 'brewing: { rating: { knowledge: 2, practice: 1 } }',
    to: 'brewing: { rating: { knowledge: 1, practice: 2 } }',
    // Nothing is asked of practice at 1.
    expected: [[1, { Knowledge: -1, Practice: 2 }]],
  },
  {
    what: 'in the contexts that it names alone',
    id: 'serving',
    from: 'serving: { rating: { knowledge: 2, practice: 2 }, contexts: [salon, garden] }',
    to: 'serving:\n    - { rating: { knowledge: 2, practice: 2 }, contexts: [salon] }\n    - { rating: { knowledge: 1, practice: 2 }, contexts: [garden] }',
    expected: [
      [1, { Knowledge: -1 }],
      [2, {}],
    ],
  },
])('a rating that falls is drawn with the steps that it loses, $what', ({ id, from, to, expected }) => {
  const { view, preview, role, page } = pageAfter('host', replaced('roles/host.md', from, to));
  const rows = page.floor.flatMap(({ groups }) => groups.flatMap((group) => group.rows)).filter((row) => row.id === id);
  const drawn = withPreview(view, preview, { entry: role }, rows);
  expect(drawn.map(({ row, previewed }) => [row.tracks[0]?.value, Object.fromEntries(previewed?.moved ?? [])])).toEqual(expected);
});
