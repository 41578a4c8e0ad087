import { parseFramework } from '@framewright/markdown';
import { entryOf, type EntryOf } from '@framewright/model';
import { exampleBase } from '@framewright/validator';
import { expect, test } from 'vitest';
import { editionsOf } from '../../editions/editions.ts';
import { chartShape } from './chart-shape.ts';
import { roleCharts } from './role-chart.ts';
import { rolePage } from './role-page.ts';
import { roleStrip } from './role-strip.ts';
import { viewOf } from '../../editions/view.ts';

const editions = editionsOf(
  parseFramework({
    ...exampleBase,
    'roles/chair.md':
      '---\nid: chair\ntitle: Chair\nrequires:\n  minute-taking:\n    - { rating: { knowledge: 3, application: 2 }, contexts: [project] }\n    - { rating: { knowledge: 2, application: 2 }, contexts: [programme] }\n  agenda-setting: { rating: { knowledge: 1, application: 1 } }\n  fairness: {}\nelectives:\n  - { id: more, title: More, atLeast: 1, of: { agenda-setting: { rating: { knowledge: 3, application: 1 } } } }\n---\n',
    'roles/clerk.md': '---\nid: clerk\ntitle: Clerk\nrequires:\n  minute-taking: { rating: { knowledge: 2, application: 1 } }\n---\n',
  }),
  [],
  '/',
);
const view = viewOf(editions, editions.main);
const role = (id: string): EntryOf<'role'> => entryOf(view.framework, 'role', id) as EntryOf<'role'>;
const barsOf = (charts: ReturnType<typeof roleCharts>): readonly unknown[] =>
  charts.flatMap(({ groups }) =>
    groups.flatMap(({ columns }) =>
      columns.map(({ key, bars }) => [key, ...bars.map(({ always, sometimes, chosen }) => [always, sometimes, chosen].join(' '))]),
    ),
  );

test('what is needed, what depends on the context and what can be chosen are told apart; what is not rated has no column', () => {
  const charts = roleCharts(rolePage(view, role('chair')), true);
  expect(new Set(barsOf(charts))).toEqual(
    new Set([
      ['/competences/minute-taking/', '0 3 0', '0 2 0'],
      ['/competences/agenda-setting/', '1 0 3', '0 0 0'],
    ]),
  );
  expect(charts[0]).toMatchObject({ competences: 2, hasConditions: true, hasElectives: true });
});

test('with a context chosen nothing depends on it any more', () => {
  const charts = roleCharts(rolePage(view, role('chair'), 'programme'), false);
  expect(barsOf(charts)).toContainEqual(['/competences/minute-taking/', '2 0 0', '2 0 0']);
  expect(charts[0]?.hasConditions).toBe(false);
});

test('in strips the same competence stands in the same place, needed or not', () => {
  const [chair, clerk] = [roleStrip(view, role('chair')), roleStrip(view, role('clerk'))];
  expect(clerk?.columns.map(({ key }) => key)).toEqual(chair?.columns.map(({ key }) => key));
  expect(clerk?.columns.find(({ key }) => key.includes('agenda'))?.bars[0]).toEqual({ always: 0, sometimes: 0, chosen: 0 });
});

test.each([
  { name: 'blocks for what is needed', bar: { always: 3, sometimes: 0, chosen: 0 }, expected: [3, 0, 0] },
  { name: 'one frame for what depends on the context', bar: { always: 0, sometimes: 2, chosen: 0 }, expected: [0, 1, 0] },
  { name: 'no frame where as much is needed in any case', bar: { always: 2, sometimes: 2, chosen: 1 }, expected: [2, 0, 0] },
  { name: 'a dashed frame above what is needed', bar: { always: 1, sometimes: 2, chosen: 4 }, expected: [1, 1, 1] },
])('a column has $name', ({ bar, expected }) => {
  const shape = chartShape([{ key: 'a', bars: [bar] }], 5);
  expect([shape.always, shape.sometimes, shape.chosen].map((path) => path.split('z').length - 1)).toEqual(expected);
  expect(shape.foot.split('z').length - 1).toBe(1);
});
