import { parseFramework } from '@framewright/markdown';
import { exampleBase } from '@framewright/validator';
import { expect, test } from 'vitest';
import { editionsOf } from '../../editions/editions.ts';
import { viewOf } from '../../editions/view.ts';
import { qualificationLandscape, type QualificationLandscape } from './qualification-landscape.ts';

function landscapeOf(qualifications: readonly string[]): QualificationLandscape | undefined {
  const files = Object.fromEntries(
    qualifications.map((data, at) => [`qualifications/q${at}.md`, `---\nid: q${at}\ntitle: Course ${at}\n${data}\n---\nA course.\n`]),
  );
  const manifest = (exampleBase['framework.md'] ?? '').replace(
    /\n---\n/,
    '\nqualificationStages:\n  - { id: basic, title: Basic }\n  - { id: middle, title: Middle }\n  - { id: high, title: High }\n---\n',
  );
  const editions = editionsOf(parseFramework({ ...exampleBase, ...files, 'framework.md': manifest }), [], '/');
  return qualificationLandscape(viewOf(editions, editions.main));
}

test('a row for each body, the unknown one last; a column for each stage that is used; what was replaced is left out', () => {
  const landscape = landscapeOf([
    'stage: high',
    'body: Zoo\nstage: basic\naudience: [clerk]',
    'body: Academy\nstage: high',
    'body: Academy\nstage: basic\nstatus: deprecated\nreplacedBy: [q1]',
    'body: Academy',
  ]);
  expect(landscape?.stages).toEqual(['Basic', 'High']);
  expect(
    landscape?.rows.map(({ body, cells }) => [body, ...cells.map((items) => items.map(({ link, audience }) => [link.label, ...audience]))]),
  ).toEqual([
    ['Academy', [], [['Course 2']]],
    ['Zoo', [['Course 1', 'Clerk']], []],
    [undefined, [], [['Course 0']]],
  ]);
});

test('nothing is drawn where all stand in one row or one column', () => {
  expect(landscapeOf(['body: Zoo\nstage: basic', 'body: Zoo\nstage: high'])).toBeUndefined();
  expect(landscapeOf(['body: Zoo\nstage: basic', 'body: Academy\nstage: basic'])).toBeUndefined();
  expect(landscapeOf([])).toBeUndefined();
});
