import { parseFramework } from '@framewright/markdown';
import { exampleBase } from '@framewright/validator';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { exportMoodle } from './moodle.ts';
import { checkMoodle } from './moodle/check-moodle.ts';
import { frameworkColumns, templateColumns } from './moodle/moodle-columns.ts';

const long = 'many-words-'.repeat(12);
const skill = (id: string, more: string): string =>
  (exampleBase['competences/minute-taking.md'] ?? '')
    .replace('id: minute-taking', `id: ${id}`)
    .replace(/^title: .*$/mu, `title: "${id}, = <${id}>"\n${more}`);
const framework = parseFramework(
  {
    ...exampleBase,
    [`competences/${long}a.md`]: skill(`${long}a`, `related: [${long}b, ${long}a]`),
    [`competences/${long}b.md`]: skill(`${long}b`, `partOf: ${long}a`),
    'roles/second.md': '---\nid: second\ntitle: Clerk\nrequires:\n  fairness: {}\n  minute-taking: { rating: 2 }\n---\n',
    'roles/third.md': '---\nid: third\ntitle: Clerk\nrequires:\n  fairness: {}\n---\n',
  },
  { version: '1.0.0' },
);
const [table, plans] = exportMoodle(framework, { words: (markdown) => markdown }).map(
  ({ content }) => parse(content) as readonly (readonly string[])[],
);

test('the framework keeps to the rules of the import', () => {
  expect(table?.[0]).toEqual(frameworkColumns);
  expect(checkMoodle(table?.slice(1) ?? [], '1.0.0')).toEqual([]);
  expect(table?.length).toBe(2 + framework.entries.group.length + framework.entries.competence.length);
});

test('long ids stay apart, and parts stand below their wholes', () => {
  const ofLong = table?.filter(([, id]) => id?.startsWith('c-many-words')) ?? [];
  expect(new Set(ofLong.map(([, id]) => id)).size).toBe(2);
  const part = ofLong.find(([parent]) => parent?.startsWith('c-many-words'));
  expect(ofLong.map(([, id]) => id)).toContain(part?.[0]);
  expect(part?.[0]).toHaveLength(100);
});

test('each role is a plan with a name of its own, and names what it requires without levels', () => {
  expect(plans?.[0]).toEqual(templateColumns);
  const names = plans?.slice(1).map(([name]) => name) ?? [];
  expect(new Set(names).size).toBe(framework.entries.role.length);
  expect(names).toContain('Clerk (second, 1.0.0)');
  expect(plans?.find(([name]) => name?.includes('second'))?.slice(3)).toEqual([
    `${framework.manifest.data.id}-1.0.0`,
    'c-fairness,c-minute-taking',
  ]);
});
