import { parseFramework } from '@framewright/markdown';
import { exampleBase } from '@framewright/validator';
import { describe, expect, test } from 'vitest';
import { editionsOf } from '../editions/editions.ts';
import { rolesFiles, type RolesFile } from '../data/roles-file.ts';
import { mostWithText, searchFiles, type SearchFile } from '../data/search-files.ts';
import { azIndex, azParts } from './list/az-index.ts';
import { comparisonPage } from './comparison/comparison-page.ts';
import { comparisonsOf } from './ladder/comparisons.ts';
import { stepPages } from './ladder/step-pages.ts';
import { neededCompetences } from './competence/needed-competences.ts';
import { matrixOf, type MatrixTable } from './matrix/matrix.ts';
import { familyLinks, matrixPages } from './matrix/matrix-pages.ts';
import { resolvedRoles } from '../entries/resolved.ts';
import { searchEntries } from '../data/search-entries.ts';
import { viewOf, type View } from '../editions/view.ts';

const role = (id: string, body: string): string => `---\nid: ${id}\ntitle: ${id[0]?.toUpperCase()}${id.slice(1)}\n${body}---\n`;

function view(texts: Readonly<Record<string, string>>): View {
  const editions = editionsOf(parseFramework({ ...exampleBase, ...texts }, { version: '1.0.0' }), [], '/b/');
  return viewOf(editions, editions.main);
}

const ladder = view({
  'families/office.md': '---\nid: office\ntitle: Office\n---\n',
  'roles/junior.md': role(
    'junior',
    'family: office\nrung: 1\naliases: [Élève]\nrequires:\n  minute-taking: { rating: { knowledge: 1, application: 1 }, contexts: [project] }\n  agenda-setting: { rating: { knowledge: 2, application: 1 } }\n',
  ),
  'roles/senior.md': role(
    'senior',
    'family: office\nrung: 2\nrequires:\n  minute-taking:\n    - { rating: { knowledge: 2, application: 1 }, contexts: [project] }\n    - { rating: { knowledge: 1, application: 1 }, contexts: [programme] }\n  agenda-setting: { rating: { knowledge: 1, application: 1 } }\n  fairness: {}\n',
  ),
  'roles/lead.md': role('lead', 'family: office\nrung: 3\nextends: senior\nwithout: [fairness]\n'),
  'roles/loose.md': role('loose', 'requires:\n  fairness: {}\n'),
});

describe('comparisons', () => {
  const steps = comparisonsOf(ladder).flatMap((each) => each.steps);
  const [first, second] = steps.map((step) => comparisonPage(ladder, step));

  test('are made of neighbouring rungs of one ladder', () => {
    expect(steps.map(({ from, to }) => [from.id, to.id])).toEqual([
      ['junior', 'senior'],
      ['senior', 'lead'],
    ]);
  });

  test('say what is new, what goes up to which level, and what goes down, each by context', () => {
    const reached = first?.raised.map(({ row, reach }) => [
      row.competence.label,
      reach.map(({ label, href, text }) => [label, href, text]),
    ]);
    // Asked for elsewhere already: in a programme it is raised from nothing.
    expect(reached).toEqual([
      ['Minute taking', [['Knowledge 1 Aware', '/b/competences/minute-taking/#knowledge-1', 'Has heard of it.']]],
      ['Minute taking', [['Knowledge 2 Practised', '/b/competences/minute-taking/#knowledge-2', 'Can explain it.']]],
    ]);
    expect(first?.raised.map(({ row }) => row.tags.map(({ label }) => label))).toEqual([['Programme only'], ['Project only']]);
    expect(first?.raised[1]?.row.tracks.map((track) => track?.gained)).toEqual([1, 0]);
    expect(first?.fresh).toEqual([]);
    expect(first?.freshUnrated.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.map((row) => row.competence.label)))).toEqual([
      'Fairness',
    ]);
    expect(first?.less.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.map((row) => row.competence.label)))).toEqual([
      'Agenda setting',
    ]);
    expect(first?.counts.map(({ section, label }) => [section, label])).toEqual([
      ['raised', '1 grows'],
      ['new', '1 is new'],
      ['less', '1 less needed'],
    ]);
  });

  test('say what is no longer asked for', () => {
    expect(second?.dropped.map(({ label }) => label)).toEqual(['Fairness']);
    expect(second?.counts.map(({ label }) => label)).toEqual(['2 stay', '1 no longer needed']);
    expect(second?.others.map(({ href }) => href)).toEqual(['/b/compare/lead--senior/', '/b/compare/junior--senior/']);
  });
});

describe('what is in no group', () => {
  const headings = (given: View): readonly string[] => [
    ...matrixOf(given, resolvedRoles(given.framework).roles).tables.flatMap(({ groups }) => groups.map(({ title }) => title)),
    ...(JSON.parse(rolesFiles(given.editions, () => false)[0]?.content ?? '') as RolesFile).groups.map(({ title }) => title),
    ...neededCompetences(given).flatMap(({ groups }) => groups.map(({ title }) => title)),
  ];
  const oneRole = { 'roles/one.md': role('one', 'requires:\n  minute-taking: {}\n  fairness: {}\n') };
  const grouped = {
    'groups/room.md': '---\nid: room\ntitle: Room\n---\n',
    'competences/fairness.md': (exampleBase['competences/fairness.md'] ?? '').replace('\ntitle:', '\ngroup: room\ntitle:'),
  };

  test('has a heading only where something is in one', () => {
    expect(new Set(headings(view({ ...oneRole, ...grouped })))).toEqual(new Set(['Room', 'In no group']));
  });

  test('has none where no competence has a group', () => {
    const found = headings(view(oneRole));
    expect([found.length > 2, new Set(found)]).toEqual([true, new Set([''])]);
  });
});

describe('the matrix', () => {
  const { roles } = resolvedRoles(ladder.framework);
  const cells = (tables: readonly MatrixTable[], at: number): unknown =>
    tables[at]?.groups.flatMap(({ rows }) =>
      rows.map((row) => [
        row.competence.label,
        ...row.cells.map((items) => items.map(({ tracks }) => tracks.map((track) => track?.value).join('/') || 'asked').join('+')),
      ]),
    );

  test('has a table for each scale, with all dimensions in a cell, and one for what is not rated', () => {
    const { tables, competences } = matrixOf(ladder, roles);
    expect(roles.map(({ id }) => id)).toEqual(['junior', 'senior', 'lead', 'clerk', 'loose']);
    expect(tables.map(({ anchors }) => anchors)).toEqual([['knowledge', 'application'], ['unrated']]);
    expect(tables[0]?.notes).toEqual([
      { mark: '*', label: 'Project only' },
      { mark: '†', label: 'Programme only' },
    ]);
    expect(tables[0]?.groups[0]?.rows[1]?.cells.slice(0, 2).map((items) => items.map(({ marks }) => marks))).toEqual([
      [['*']],
      [['†'], ['*']],
    ]);
    expect(cells(tables, 0)).toEqual([
      ['Agenda setting', '2/1', '1/1', '1/1', '1/1', ''],
      ['Minute taking', '1/1', '1/1+2/1', '1/1+2/1', '2/2', ''],
    ]);
    expect(cells(tables, 1)).toEqual([['Fairness', '', 'asked', '', 'asked', 'asked']]);
    expect(competences).toBe(3);
  });

  test('of one context has what holds there, without conditions', () => {
    const { tables } = matrixOf(ladder, roles, 'programme');
    expect(cells(tables, 0)).toEqual([
      ['Agenda setting', '2/1', '1/1', '1/1', '1/1', ''],
      ['Minute taking', '', '1/1', '1/1', '2/2', ''],
    ]);
    expect(
      tables.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells.flat().flatMap(({ marks }) => marks)))),
    ).toEqual([]);
    expect(matrixPages(ladder).map(({ path, context }) => [path, context?.id])).toEqual([
      ['', 'project'],
      ['project/', 'project'],
      ['programme/', 'programme'],
      ['contexts/all/', undefined],
    ]);
  });

  test('of a whole family has the roles of the families below it', () => {
    const nested = view({
      ...Object.fromEntries(
        ['all', 'some', 'more', 'none'].map((id) => [
          `families/${id}.md`,
          `---\nid: ${id}\ntitle: ${id}\n${id === 'some' || id === 'more' ? 'parent: all\n' : ''}---\n`,
        ]),
      ),
      'roles/one.md': role('one', 'family: some\nrequires:\n  fairness: {}\n'),
      'roles/two.md': role('two', 'family: more\nrequires:\n  fairness: {}\n'),
    });
    const pages = matrixPages(nested).filter(({ family }) => family !== undefined);
    expect(pages.map(({ path, roles: own }) => [path, own.map(({ id }) => id)])).toEqual([
      ['family/all/', ['two', 'one']],
      ['family/more/', ['two']],
      ['family/some/', ['one']],
    ]);
    expect(familyLinks(nested, matrixPages(nested)).map((links) => links.map(({ label }) => label))).toEqual([['all', 'more', 'some']]);
  });

  test('of very many roles is one for each family, or several where a family has too many', () => {
    const many = view({
      'families/crowd.md': '---\nid: crowd\ntitle: Crowd\n---\n',
      'families/office.md': '---\nid: office\ntitle: Office\n---\n',
      ...Object.fromEntries(
        Array.from({ length: 3203 }, (_, at) => [
          `roles/r${at}.md`,
          role(
            `r${at}`,
            `${at < 2 ? 'family: office\n' : at < 3202 ? 'family: crowd\n' : ''}requires:\n  fairness: {}\n  agenda-setting: { rating: { knowledge: 1, application: 1 } }\n`,
          ),
        ]),
      ),
    });
    expect(matrixPages(many).map(({ path, roles: own }) => [path, own.length])).toEqual([
      ['', 0],
      ['family/crowd/', 3000],
      ['family/crowd/2/', 200],
      ['family/office/', 2],
    ]);
    const shown = matrixPages(many).flatMap(({ roles: own }) => own);
    expect(new Set(shown)).toEqual(new Set(many.framework.entries.role.filter(({ data }) => data.family !== undefined)));
    expect(familyLinks(many, matrixPages(many)).map((links) => links.map(({ href }) => href))).toEqual([
      ['/b/matrix/family/crowd/', '/b/matrix/family/crowd/2/'],
      ['/b/matrix/family/office/'],
    ]);
  });
});

describe('what can be found', () => {
  const entries = searchEntries(ladder, [{ slug: 'start', title: 'Start' }]);

  test('has its place, its other names and an address that is there from anywhere', () => {
    expect(entries.find(({ title }) => title === 'Junior')).toEqual({
      type: 'role',
      title: 'Junior',
      href: '/b/roles/junior/',
      aliases: ['Élève'],
      within: 'Office',
    });
    expect(entries.find(({ title }) => title === 'Fairness')?.text).toBe('The ability to let everyone speak.');
    expect(entries.at(-1)).toEqual({ type: 'guide', title: 'Start', href: '/b/guides/start/' });
  });

  test('stands in the list from A to Z under all its names', () => {
    const letters = azIndex(ladder, entries);
    expect(letters.map(({ letter }) => letter)).toEqual(['A', 'C', 'E', 'F', 'J', 'L', 'M', 'O', 'P', 'S']);
    expect(letters.find(({ letter }) => letter === 'E')?.lines).toMatchObject([
      { name: 'Élève', isAlias: true, entry: { title: 'Junior' } },
    ]);
  });

  test('has a page for each letter, or several, where there are too many names for one', () => {
    expect(azParts(azIndex(ladder, entries))).toEqual([]);
    const many = Array.from({ length: 2500 }, (_, at) => ({
      type: 'term' as const,
      title: `${at < 2400 ? 'A' : 'B'}${at}`,
      href: `/${at}/`,
    }));
    expect(azParts(azIndex(ladder, many)).map(({ path, label, letter }) => [path, label, letter.lines.length])).toEqual([
      ['letter-a-1', 'A 1', 800],
      ['letter-a-2', 'A 2', 800],
      ['letter-a-3', 'A 3', 800],
      ['letter-b', 'B', 100],
    ]);
  });

  test('is listed for programs by its names alone where there is very much of it', () => {
    const read = (size: number): SearchFile => {
      const texts = Array.from({ length: size }, (_, at) => [
        `competences/c${at}.md`,
        `---\nid: c${at}\ntitle: C ${at}\nkind: conduct\n---\nThe ability.\n`,
      ]);
      return JSON.parse(String(searchFiles(view(Object.fromEntries(texts)).editions, [])[0]?.content)) as SearchFile;
    };
    expect(read(3).entries.some(({ text }) => text !== undefined)).toBe(true);
    expect(read(mostWithText + 1).entries.some(({ text }) => text !== undefined)).toBe(false);
  });
});

test('filters and comparisons are told who needs what, where', () => {
  const file = JSON.parse(String(rolesFiles(ladder.editions, (view, step) => stepPages(view).has(step))[0]?.content)) as RolesFile;
  expect(file.roles.find(({ id }) => id === 'senior')?.needs).toEqual([
    { competence: 'agenda-setting', rating: [1, 1] },
    { competence: 'fairness' },
    { competence: 'minute-taking', rating: [1, 1], contexts: ['programme'] },
    { competence: 'minute-taking', rating: [2, 1], contexts: ['project'] },
  ]);
  expect(file.scales[0]).toMatchObject({
    values: [1, 2, 3],
    words: [['Knowledge 1 of 3, aware', 'Knowledge 2 of 3, practised', 'Knowledge 3 of 3, expert'], { length: 3 }],
  });
});
