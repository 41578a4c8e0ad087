import { parseFramework } from '@framewright/markdown';
import { entryOf, type EntryOf } from '@framewright/model';
import { exampleBase } from '@framewright/validator';
import { expect, test } from 'vitest';
import { editionsOf } from '../../editions/editions.ts';
import { audienceOf, qualificationGaps } from './qualification-gaps.ts';
import { viewOf } from '../../editions/view.ts';

const editions = editionsOf(
  parseFramework({
    ...exampleBase,
    'roles/clerk.md':
      '---\nid: clerk\ntitle: Clerk\nrequires:\n  minute-taking:\n    - { rating: { knowledge: 2, application: 2 }, contexts: [project] }\n    - { rating: { knowledge: 3, application: 2 }, contexts: [programme] }\n  agenda-setting: { rating: { knowledge: 2, application: 1 } }\n  fairness: {}\n---\n',
    'qualifications/course.md':
      '---\nid: course\ntitle: Course\naudience: [clerk, nobody]\ncovers:\n  minute-taking: { knowledge: 2, application: 1 }\n  agenda-setting: { knowledge: 2, application: 2 }\n---\n',
  }),
  [],
  '/',
);
const view = viewOf(editions, editions.main);
const course = entryOf(view.framework, 'qualification', 'course') as EntryOf<'qualification'>;

test('a qualification is set against the rated needs of the roles that it is meant for', () => {
  const [clerk, ...others] = audienceOf(view, course);
  expect(others).toEqual([]);
  const gaps = qualificationGaps(view, course, clerk as EntryOf<'role'>);
  expect(gaps).toMatchObject({ needed: 2, covered: 2, closed: 1 });
  const rows = gaps.rows.map((row) => [
    row.competence.label,
    row.closed,
    ...row.gaps.map(({ reached, needed, words }) => `${reached}/${needed} ${words}`),
  ]);
  expect(new Set(rows)).toEqual(
    new Set([
      ['Minute taking', false, '2/3 2 of 3', '0/2 1 of 2'],
      ['Agenda setting', true, '2/2 2 of 2', '0/0 1 of 1'],
    ]),
  );
});
