import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseFramework } from '@framewright/markdown';
import { entryOf, labelOf, translationDigest, type Framework } from '@framewright/model';
import { inOrderOfPages } from '@framewright/review';
import { exportCsv } from '@framewright/exporters';
import { describe, expect, test } from 'vitest';
import { searchEntries } from '../site/src/data/search-entries.ts';
import { editionsOf } from '../site/src/editions/editions.ts';
import { viewOf, type View } from '../site/src/editions/view.ts';
import { competencesInOrder } from '../site/src/entries/competences-in-order.ts';
import { resolvedRoles } from '../site/src/entries/resolved.ts';
import { partsOf } from '../site/src/entries/tree.ts';
import { bookOf } from '../site/src/view/book/book.ts';
import { comparisonPage } from '../site/src/view/comparison/comparison-page.ts';
import { whatHelpsWith } from '../site/src/view/competence/helps-with.ts';
import { whoNeeds } from '../site/src/view/competence/who-needs.ts';
import { ladderOf } from '../site/src/view/ladder/ladder.ts';
import { azIndex } from '../site/src/view/list/az-index.ts';
import { glossary } from '../site/src/view/list/glossary.ts';
import { matrixOf } from '../site/src/view/matrix/matrix.ts';
import { qualificationStages } from '../site/src/view/qualification/qualification-stages.ts';
import { rolePage } from '../site/src/view/role/role-page.ts';
import { roleText } from '../site/src/view/role/role-text.ts';
import { call, tempFolder } from './support/temp-framework.ts';

/** Names by id, in an order that neither ids, nor code units, nor English has. */
const names: Readonly<Record<string, string>> = {
  q: 'e-vård',
  f: 'Écru',
  a: 'Steg 2',
  b: 'Steg 10',
  z: 'Zon',
  m: 'Åra',
  c: 'Ära',
  d: 'ö-vakt',
};
const inSwedish = Object.keys(names);
/** In German Å and Ä are an A, and Ö is an O. */
const inGerman = ['m', 'c', 'q', 'f', 'd', 'a', 'b', 'z'];

const idIn = (sort: string, id: string): string => `${sort}-${id}`;
const withNames = (sort: string, rest: string, folder = `${sort}s`): [string, string][] =>
  Object.entries(names).map(([id, name]) => [
    `${folder}/${idIn(sort, id)}.md`,
    `---\nid: ${idIn(sort, id)}\ntitle: ${name}\n${rest}---\nOrd.\n`,
  ]);
const requires = `requires: { ${Object.keys(names)
  .map((id) => idIn('competence', id))
  .toReversed()
  .join(': {}, ')}: {} }\n`;

const texts: Readonly<Record<string, string>> = {
  'framework.md':
    '---\nformat: 1\nid: hamn\ntitle: Hamn\niri: https://hamn.example/\nlanguage: sv\nlanguages: [sv, de]\nlicence: CC-BY-4.0\npublisher: Hamn\nkinds:\n  - { id: craft, title: Hantverk }\n---\nOrd.\n',
  ...Object.fromEntries([
    ...withNames('competence', 'kind: craft\n'),
    ...withNames('part', 'kind: craft\npartOf: competence-a\n', 'competences'),
    ...withNames('role', requires),
    ...withNames('extending', 'extends: role-a\n', 'roles'),
    ...withNames('group', '', 'groups'),
    ...withNames('family', '', 'families'),
    ...withNames('scale', 'dimensions: [{ id: x, title: X }]\nlevels: [{ value: 1, id: y, title: Y }]\n'),
    ...withNames('term', ''),
    ...withNames('page', '', 'pages'),
    ...withNames('qualification', 'body: Skolan\naudience: [role-a]\ncovers: { competence-a: {} }\n'),
  ]),
};

function written(): Framework {
  const framework = parseFramework(texts);
  const translations = [...framework.byId.values()]
    .filter(({ type }) => type !== 'page')
    .map((entry): [string, string] => [
      `translations/de/${entry.type}/${entry.id}.md`,
      `---\nof: ${translationDigest(entry)}\ntitle: ${labelOf(entry)}\n---\nWorte.\n`,
    ]);
  return parseFramework({ ...texts, ...Object.fromEntries(translations) });
}

const editions = editionsOf(written(), [], '/');
const views: readonly (readonly [string, View, readonly string[]])[] = [
  ['Swedish', viewOf(editions, editions.main), inSwedish],
  ['German', viewOf(editions, editions.main, 'de'), inGerman],
];

/** The ids of one sort among names or addresses, without what stands before and after them. */
function ofSort(sort: string, found: readonly (string | undefined)[]): readonly string[] {
  return found.flatMap((each) => new RegExp(`(?:^|[/#])${sort}-([a-z])/?$`, 'u').exec(each ?? '')?.[1] ?? []);
}

describe.each(views)('in %s', (_language, view, expected) => {
  const { framework } = view;
  const role = entryOf(framework, 'role', 'role-a');
  const whole = entryOf(framework, 'competence', 'competence-a');
  if (role === undefined || whole === undefined) throw new Error('The framework of this test is not what it should be.');
  const search = searchEntries(view, []);
  const book = bookOf(view);
  const text = roleText(view, role, rolePage(view, role), undefined);
  const ids = (entries: readonly { readonly id: string }[] | undefined): readonly string[] => (entries ?? []).map(({ id }) => id);
  const labels = (links: readonly { readonly href?: string | undefined }[]): readonly (string | undefined)[] =>
    links.map(({ href }) => href);

  const lists: readonly (readonly [string, string, readonly (string | undefined)[]])[] = [
    ['competences', 'competence', ids(competencesInOrder(framework).flatMap(({ competences }) => competences))],
    ['parts', 'part', ids(partsOf(framework, whole))],
    ['roles', 'role', ids(resolvedRoles(framework).roles)],
    ['the ladder', 'role', ids(ladderOf(framework, undefined).flatMap(({ roles }) => roles))],
    ['requirements', 'competence', rolePage(view, role).floor.flatMap(({ groups }) => groups.flatMap(({ rows }) => ids(rows)))],
    ['roles that extend another', 'extending', labels(text.extendedBy)],
    ['qualifications for a role', 'qualification', ids(text.qualifications)],
    ['qualifications for a competence', 'qualification', labels(whatHelpsWith(view, whole, 'qualification').map(({ role: link }) => link))],
    ['roles that need a competence', 'role', labels(whoNeeds(view, whole).map(({ role: link }) => link))],
    ['qualifications', 'qualification', ids(qualificationStages(view).flatMap(({ qualifications }) => qualifications))],
    [
      'the matrix',
      'competence',
      labels(matrixOf(view, [role]).tables.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.map(({ competence }) => competence)))),
    ],
    ['the roles of the matrix', 'role', labels(matrixOf(view, resolvedRoles(framework).roles).roles)],
    [
      'a comparison',
      'competence',
      comparisonPage(view, { from: role, to: entryOf(framework, 'role', 'extending-a') ?? role }).same.flatMap(({ groups }) =>
        groups.flatMap(({ rows }) => ids(rows)),
      ),
    ],
    [
      'competences in print',
      'competence',
      (book?.groups ?? []).flatMap(({ competences }) => competences.map(({ anchor }) => anchor.replace('competence-', ''))),
    ],
    ['scales in print', 'scale', (book?.scales ?? []).map(({ anchor }) => anchor.replace('scale-', ''))],
    ['roles in print', 'role', (book?.roles ?? []).map(({ anchor }) => anchor.replace('role-', ''))],
    ['qualifications in print', 'qualification', (book?.qualifications ?? []).map(({ entry }) => entry.id)],
    ['the glossary', 'term', ids(glossary(view).flatMap(({ terms }) => terms))],
    ...['competence', 'part', 'role', 'qualification', 'term', 'group', 'family', 'scale'].flatMap(
      (sort): [string, string, readonly (string | undefined)[]][] => [
        [`${sort} in the search`, sort, labels(search)],
        [`${sort} from A to Z`, sort, azIndex(view, search).flatMap(({ lines }) => lines.map(({ entry }) => entry.href))],
      ],
    ),
    ...(['competence', 'role', 'qualification', 'group'] as const).map((sort): [string, string, readonly (string | undefined)[]] => [
      `${sort} in a reading list`,
      sort,
      ids(inOrderOfPages(framework, framework.entries[sort])),
    ]),
  ];

  test.each(lists)('%s', (_what, sort, found) => {
    expect(ofSort(sort, found)).toEqual(expected);
  });
});

test('pages that are not translated stay in the order of the language in which they are written', () => {
  for (const [, view] of views)
    expect(
      ofSort(
        'page',
        searchEntries(view, []).map(({ href }) => href),
      ),
    ).toEqual(inSwedish);
});

test('commands print the order that pages have, and files for programs one that no language has a say in', async () => {
  const folder = tempFolder();
  for (const [path, content] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const titles = inSwedish.map((id) => names[id] ?? '');
  const inLines = (out: string): readonly string[] =>
    out.split('\n').flatMap((line) => titles.find((title) => new RegExp(`(?:^|\\s)${title}(?:\\s|$)`, 'u').test(line)) ?? []);
  for (const type of ['roles', 'groups', 'families', 'scales', 'terms', 'qualifications', 'pages']) {
    const listed = inLines((await call(folder, 'list', type)).out);
    expect(type === 'roles' ? listed.filter((_, place) => place % 2 === 0) : listed, type).toEqual(titles);
  }
  expect(inLines((await call(folder, 'show', 'role-a')).out)).toEqual([titles[2], ...titles]);
  const ids = Object.keys(names)
    .toSorted()
    .map((id) => idIn('scale', id));
  expect((await call(folder, 'list', 'scales', '--ids')).out.trim().split('\n')).toEqual(ids);
  expect(
    (JSON.parse((await call(folder, 'list', 'scales', '--json')).out) as readonly { readonly id: string }[]).map(({ id }) => id),
  ).toEqual(ids);
  const [table] = exportCsv(written(), { words: (markdown) => markdown });
  const inTable = table?.content.split('\r\n').map((line) => line.split(',')[0]);
  expect(ofSort('competence', inTable ?? [])).toEqual(
    ['a', 'b', 'z', 'q', 'c', 'm', 'f', 'd'].toSorted((a, b) => ((names[a] ?? '') < (names[b] ?? '') ? -1 : 1)),
  );
});
