import { parseFramework } from '@framewright/markdown';
import { entryOf, type EntryOf, type EntryType } from '@framewright/model';
import { exampleBase } from '@framewright/validator';
import { describe, expect, test } from 'vitest';
import { competenceIndex, sizeOf } from '../entries/competence-index.ts';
import { competencePage } from './competence/competence-page.ts';
import { glossary } from './list/glossary.ts';
import { neighboursOf } from './ladder/ladder.ts';
import { levelsOf } from './competence/levels.ts';
import type { RequirementTable } from './requirement/requirement-tables.ts';
import { rolePage } from './role/role-page.ts';
import { flattenTrees } from '../entries/tree.ts';
import { editionsOf } from '../editions/editions.ts';
import { viewOf as viewOfEdition, type View } from '../editions/view.ts';
import { whoNeeds } from './competence/who-needs.ts';

function viewOf(texts: Readonly<Record<string, string>>): View {
  const editions = editionsOf(parseFramework({ ...exampleBase, ...texts }), [], '/x/');
  return viewOfEdition(editions, editions.main);
}

function find<T extends EntryType>(view: View, type: T, id: string): EntryOf<T> {
  return entryOf(view.framework, type, id) as EntryOf<T>;
}

const rowsOf = (tables: readonly RequirementTable[]): readonly unknown[] =>
  tables.flatMap(({ groups }) =>
    groups.flatMap(({ rows }) =>
      rows.map((row) => [row.competence.label, row.tracks.map((track) => track?.value), row.tags.map(({ label }) => label), row.note]),
    ),
  );

const ladder = viewOf({
  'families/office.md': '---\nid: office\ntitle: Office\n---\n',
  'roles/clerk.md':
    '---\nid: clerk\ntitle: Clerk\nfamily: office\nrung: 1\nrequires:\n  minute-taking: { rating: { knowledge: 2, application: 2 }, contexts: [project] }\n  agenda-setting: { rating: { knowledge: 1, application: 1 } }\n  fairness: { need: essential }\n---\n',
  'roles/chair.md':
    '---\nid: chair\ntitle: Chair\nfamily: office\nrung: 2\nextends: clerk\nwithout: [fairness]\nrequires:\n  minute-taking: { rating: { knowledge: 3, application: 2 } }\nelectives:\n  - { id: more, title: More, atLeast: 1, including: [agenda-setting], of: { agenda-setting: { rating: { knowledge: 3, application: 2 } }, fairness: { contexts: [programme] } } }\n---\n',
});

describe('the page of a role', () => {
  test('says what is inherited, what is stated differently and what is left out', () => {
    const page = rolePage(ladder, find(ladder, 'role', 'chair'));
    expect(page.base).toEqual({
      link: { label: 'Clerk', href: '/x/roles/clerk/' },
      inherited: 1,
      total: 2,
      leftOut: [{ label: 'Fairness', href: '/x/competences/fairness/' }],
    });
    expect(rowsOf(page.floor)).toEqual([
      ['Agenda setting', [1, 1], [], undefined],
      ['Minute taking', [3, 2], [], 'Clerk: Knowledge 2, Application 2, Project only'],
    ]);
    expect(page.compares).toBe(true);
  });

  test('puts electives in words and compares them with what is needed in any case', () => {
    const [elective] = rolePage(ladder, find(ladder, 'role', 'chair')).electives;
    expect(elective?.rule).toBe('Choose at least 1 of these 2. Agenda setting is always included.');
    expect(elective?.tables[0]?.groups[0]?.rows[0]?.tracks.map((track) => track?.gained)).toEqual([2, 2]);
    expect(rowsOf(elective?.tables ?? [])).toEqual([
      ['Agenda setting', [3, 2], ['Always included'], undefined],
      ['Fairness', [], ['Programme only'], undefined],
    ]);
  });

  test('shows for a context what applies there, and names the rest', () => {
    const page = rolePage(ladder, find(ladder, 'role', 'clerk'), 'programme');
    expect(rowsOf(page.floor)).toEqual([
      ['Agenda setting', [1, 1], [], undefined],
      ['Fairness', [], ['Essential'], undefined],
    ]);
    expect(rowsOf(page.elsewhere ? [page.elsewhere] : [])).toEqual([['Minute taking', [2, 2], ['Project only'], undefined]]);
    expect(page.choices.map(({ label, href, current }) => [label, href, current])).toEqual([
      ['All contexts', '/x/roles/clerk/', false],
      ['Project', '/x/roles/clerk/project/', false],
      ['Programme', '/x/roles/clerk/programme/', true],
    ]);
  });

  test('names what stands next to it on the ladder', () => {
    expect(neighboursOf(ladder, find(ladder, 'role', 'clerk'))).toEqual({
      below: [],
      beside: [],
      above: [{ label: 'Chair', href: '/x/roles/chair/' }],
    });
  });

  test('shows requirements of unknown competences as they are written', () => {
    const view = viewOf({ 'roles/clerk.md': '---\nid: clerk\ntitle: Clerk\nrequires:\n  ghost: { rating: { charm: 2 } }\n---\n' });
    const page = rolePage(view, find(view, 'role', 'clerk'));
    expect(page.floor[0]?.groups[0]?.rows[0]).toMatchObject({ competence: { label: 'ghost' }, rating: 'charm 2' });
  });
});

test('a competence knows who needs it, up the ladder, electives marked', () => {
  const needs = whoNeeds(ladder, find(ladder, 'competence', 'fairness'));
  expect(needs.map(({ role, elective, tags }) => [role.label, elective, tags.map(({ label }) => label)])).toEqual([
    ['Clerk', false, ['Essential']],
    ['Chair', true, ['Optional: More', 'Programme only']],
  ]);
});

describe('levels', () => {
  const described = (exampleBase['framework.md'] ?? '').replace('levels: any', 'levels: described');
  const own =
    '---\nid: agenda-setting\ntitle: Agenda setting\nkind: technical\n---\nIt.\n\n## Knowledge\n\n### Practised\n\nIts own words.\n';
  const cellsOf = (texts: Readonly<Record<string, string>>): readonly unknown[] => {
    const view = viewOf(texts);
    const levels = levelsOf(view, find(view, 'competence', 'agenda-setting'));
    return [
      levels?.generic,
      levels?.absent,
      levels?.rows.map(({ cells }) => cells.map(({ text, generic }) => (text === undefined ? '' : generic ? `(${text})` : text))),
    ];
  };

  test.each([
    [
      'without descriptors the scale speaks',
      {},
      [
        'all',
        [],
        [
          ['(Has heard of it.)', ''],
          ['(Can explain it.)', '(Does it with help.)'],
          ['(Teaches it.)', '(Does it alone.)'],
        ],
      ],
    ],
    [
      'with some, what is general is known',
      { 'competences/agenda-setting.md': own },
      [
        'some',
        [],
        [
          ['(Has heard of it.)', ''],
          ['Its own words.', '(Does it with help.)'],
          ['(Teaches it.)', '(Does it alone.)'],
        ],
      ],
    ],
    [
      'described only: other levels do not exist',
      { 'competences/agenda-setting.md': own, 'framework.md': described },
      ['none', ['1 Aware', '3 Expert'], [['Its own words.', '']]],
    ],
    ['described only and nothing described', { 'framework.md': described }, [undefined, undefined, undefined]],
  ])('%s', (_what, texts, wanted) => {
    expect(cellsOf(texts)).toEqual(wanted);
  });
});

test('groups and parts in a circle, or below what is unknown, stand at the top', () => {
  const view = viewOf({
    'groups/a.md': '---\nid: a\ntitle: A\nparent: b\n---\n',
    'groups/b.md': '---\nid: b\ntitle: B\nparent: a\n---\n',
    'groups/c.md': '---\nid: c\ntitle: C\nparent: ghost\n---\n',
    'groups/d.md': '---\nid: d\ntitle: D\nparent: c\n---\n',
    'competences/agenda-setting.md': '---\nid: agenda-setting\ntitle: Agenda setting\nkind: technical\ngroup: d\n---\nIt.\n',
    'competences/fairness.md': '---\nid: fairness\nkind: conduct\npartOf: agenda-setting\n---\nLets everyone *speak*.\n',
  });
  const index = competenceIndex(view.framework);
  expect(flattenTrees(index.groups).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  expect(index.groups.map((branch) => sizeOf(index, branch))).toEqual([0, 0, 2]);
  const part = competencePage(view, find(view, 'competence', 'fairness'));
  expect([part.title, part.titled, part.trail.map(({ label }) => label)]).toEqual([
    'Lets everyone speak.',
    false,
    ['Competences', 'C', 'D', 'Agenda setting'],
  ]);
});

test('the glossary follows the alphabet of its language', () => {
  const term = (id: string, title: string): string => `---\nid: ${id}\ntitle: ${title}\n---\nA word.\n`;
  const view = viewOf({
    'terms/a.md': term('a', 'zeal'),
    'terms/b.md': term('b', 'Émigré'),
    'terms/c.md': term('c', 'end'),
    'terms/d.md': term('d', '“quote”'),
  });
  expect(glossary(view).map(({ letter, terms }) => [letter, terms.length])).toEqual([
    ['E', 2],
    ['Q', 1],
    ['Z', 1],
  ]);
});
