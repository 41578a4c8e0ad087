import { parseFramework } from '@framewright/markdown';
import type { EntryOf } from '@framewright/model';
import { exampleBase } from '@framewright/validator';
import { describe, expect, test } from 'vitest';
import { csvNamesOf, exportCsv } from './csv.ts';
import { exportRoleCsv } from './csv-role.ts';

const framework = parseFramework(
  {
    ...exampleBase,
    'framework.md': (exampleBase['framework.md'] ?? '').replace('format: 1', 'format: 2'),
    'resources/minutes.md':
      '---\nid: minutes\ntitle: Minutes\nsort: book\nhours: 6\ncovers:\n  minute-taking: { rating: { knowledge: 2, application: 1 }, certainty: judged }\n  agenda-setting: { rating: 1, certainty: assumed }\n---\n',
    'resources/walking.md': '---\nid: walking\ntitle: Walking\nsort: practice\n---\n',
    'roles/head-clerk.md':
      '---\nid: head-clerk\ntitle: "=Head clerk"\nextends: clerk\nrequires:\n  fairness: { need: essential }\n  minute-taking: { rating: { knowledge: 3, application: 2 }, contexts: [board] }\nelectives:\n  - { id: more, title: More, atLeast: 1, including: [agenda-setting], of: { agenda-setting: { rating: 2 }, fairness: {} } }\n---\n',
  },
  { version: '1.0.0' },
);
const files = exportCsv(framework, { words: (markdown) => markdown.replaceAll('*', '') });
const rows = (name: string): readonly string[] =>
  (files.find(({ path }) => path === name)?.content ?? '').slice(1).split('\r\n').slice(0, -1);

test('there is a table of each sort, with the same number of cells in each row', () => {
  expect(files.map(({ path }) => path)).toEqual(csvNamesOf(framework));
  for (const { path } of files) {
    const counts = rows(path).map((row) => row.replaceAll(/"(?:[^"]|"")*"/gu, '').split(',').length);
    expect(new Set(counts).size, path).toBe(1);
    if (['competences.csv', 'levels.csv', 'requirements.csv', 'roles.csv'].includes(path)) expect(counts.length, path).toBeGreaterThan(1);
  }
});

test('every competence has a row', () => {
  expect(rows('competences.csv').length).toBe(framework.entries.competence.length + 1);
});

describe('what roles require', () => {
  const of = (role: string): readonly string[] => rows('requirements.csv').filter((row) => row.startsWith(`${role},`));

  test('stands after inheritance, in one row for each dimension', () => {
    expect(of('head-clerk')).toMatchInlineSnapshot(`
      [
        "head-clerk,'=Head clerk,agenda-setting,Agenda setting,knowledge,1,Aware,expected,,,,,inherited,clerk",
        "head-clerk,'=Head clerk,agenda-setting,Agenda setting,application,1,Aware,expected,,,,,inherited,clerk",
        "head-clerk,'=Head clerk,fairness,Fairness,,,,essential,,,,,overridden,head-clerk",
        "head-clerk,'=Head clerk,minute-taking,Minute taking,knowledge,3,Expert,expected,board,,,,overridden,head-clerk",
        "head-clerk,'=Head clerk,minute-taking,Minute taking,application,2,Practised,expected,board,,,,overridden,head-clerk",
        "head-clerk,'=Head clerk,agenda-setting,Agenda setting,knowledge,2,Practised,expected,,more,1,yes,own,head-clerk",
        "head-clerk,'=Head clerk,fairness,Fairness,,,,expected,,more,1,no,own,head-clerk",
      ]
    `);
  });

  test('says where it comes from', () => {
    expect(of('clerk').length).toBeGreaterThan(0);
    expect(of('clerk').filter((row) => !row.endsWith(',own,clerk'))).toEqual([]);
  });
});

test('a level says what it means and who says so', () => {
  expect(rows('levels.csv').slice(0, 4)).toMatchInlineSnapshot(`
    [
      "competence,competence title,scale,dimension,level,level title,text,text from",
      "agenda-setting,Agenda setting,proficiency,knowledge,1,Aware,Has heard of it.,scale",
      "agenda-setting,Agenda setting,proficiency,knowledge,2,Practised,Can explain it.,scale",
      "agenda-setting,Agenda setting,proficiency,knowledge,3,Expert,Teaches it.,scale",
    ]
  `);
});

test('what people learn from has a row for each dimension of what it covers, and is a table only where there is some', () => {
  expect(rows('resources.csv').slice(1)).toEqual([
    'minutes,Minutes,book,,,,6,active,,agenda-setting,Agenda setting,knowledge,1,Aware,assumed,,,,,,,,,,,',
    'minutes,Minutes,book,,,,6,active,,minute-taking,Minute taking,knowledge,2,Practised,judged,,,,,,,,,,,',
    'minutes,Minutes,book,,,,6,active,,minute-taking,Minute taking,application,1,Aware,judged,,,,,,,,,,,',
    'walking,Walking,practice,,,,,active,,,,,,,,,,,,,,,,,,',
  ]);
  expect(csvNamesOf(parseFramework(exampleBase))).not.toContain('resources.csv');
});

test('a qualification says in one cell what it covers, with the levels and how sure that is', () => {
  const covers = '  minute-taking: { rating: { application: 1, knowledge: 2 }, certainty: stated }\n  agenda-setting: { knowledge: 1 }\n';
  const files = {
    ...exampleBase,
    'qualifications/course.md': `---\nid: course\ntitle: Course\ncovers:\n${covers}---\nA day.\n`,
  };
  const table = exportCsv(parseFramework(files), { words: (markdown) => markdown }).find(({ path }) => path === 'qualifications.csv');
  const [head = '', row = ''] = table?.content.split('\r\n') ?? [];
  expect(head).toMatch(/,covers$/u);
  expect(row).toMatch(/,"?agenda-setting: knowledge 1; minute-taking: knowledge 2, application 1, stated"?$/u);
});

test('the table of a role has its rows of all requirements, each with what the level means', () => {
  const role = framework.entries.role.find(({ id }) => id === 'head-clerk') as EntryOf<'role'>;
  const own = exportRoleCsv(framework, role, { words: (markdown) => markdown.replaceAll('*', '') })
    .slice(1)
    .split('\r\n')
    .slice(0, -1);
  const [head = '', ...all] = rows('requirements.csv');
  const wanted = [head, ...all.filter((row) => row.startsWith('head-clerk,'))];
  expect(own).toHaveLength(wanted.length);
  for (const [at, row] of own.entries()) expect(row.startsWith(`${wanted[at]},`)).toBe(true);
  expect(own[0]).toMatch(/,text$/u);
  expect(own.filter((row) => /,knowledge,/u.test(row)).every((row) => /,"?[A-Z][^,]*\."?$/u.test(row))).toBe(true);
  expect(own.find((row) => row.includes(',fairness,'))).toMatch(/,$/u);
});
