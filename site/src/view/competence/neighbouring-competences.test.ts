import { parseFramework } from '@framewright/markdown';
import { exampleBase } from '@framewright/validator';
import { expect, test } from 'vitest';
import { editionsOf } from '../../editions/editions.ts';
import { viewOf } from '../../editions/view.ts';
import { withPage } from '../../address/with-page.ts';
import { neighbouringCompetences } from './neighbouring-competences.ts';

test('one can go through all competences, forth and back', () => {
  const editions = editionsOf(parseFramework(exampleBase, { version: '1.0.0' }), [], '/b/');
  const view = viewOf(editions, editions.main);
  const all = withPage(view.framework, 'competence');
  const steps = all.map((entry) => neighbouringCompetences(view, entry));
  expect(steps.filter(({ previous }) => previous === undefined)).toHaveLength(1);
  expect(steps.filter(({ next }) => next === undefined)).toHaveLength(1);
  const addressOf = (id: string): string => `/b/competences/${id}/`;
  for (const [index, { next }] of steps.entries()) {
    if (next === undefined) continue;
    const after = all.find(({ id }) => addressOf(id) === next.href);
    expect(after && neighbouringCompetences(view, after).previous?.href).toBe(addressOf(all[index]?.id ?? ''));
  }
});
