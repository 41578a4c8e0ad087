import { expect, test } from 'vitest';
import type { NeedFacts, RoleFacts, RolesFile } from '../../data/roles-file.ts';
import { stepBetween } from './step-between.ts';

const role = (id: string, ...needs: readonly NeedFacts[]): RoleFacts => ({ id, title: id, href: `/${id}/`, needs });
const competence = (id: string, scale?: number) => ({
  id,
  title: id,
  href: `/${id}/`,
  kind: 'k',
  ...(scale === undefined ? {} : { scale }),
});
const file = {
  scales: [
    {
      id: 's',
      title: 'S',
      dimensions: [
        { id: 'k', title: 'Knowledge' },
        { id: 'a', title: 'Application' },
      ],
      values: [1, 2, 3],
      filled: [
        [1, 2, 3],
        [0, 2, 3],
      ],
      titles: [
        ['Aware', 'Able', 'Expert'],
        ['Not expected', 'Does', 'Leads'],
      ],
      words: [
        ['', '', ''],
        ['', '', ''],
      ],
      levels: [],
    },
  ],
  groups: [
    { id: 'g', title: 'Group', competences: [competence('z', 0), competence('a', 0)] },
    { id: '', title: '', competences: [competence('said')] },
  ],
} satisfies Pick<RolesFile, 'scales' | 'groups'>;
const between = (from: RoleFacts, to: RoleFacts, context = ''): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    [...stepBetween(file as unknown as RolesFile, from, to, context)].map(([turn, items]) => [
      turn,
      items.map(({ competence: { id }, group, dimensions }) => [
        `${group}/${id}`,
        ...dimensions.map(({ drawn, before }) => `${before ? `${before.title} > ` : ''}${drawn?.title} ${drawn?.filled}+${drawn?.gained}`),
      ]),
    ]),
  );

test('what grows comes by how much there is to learn, all else in reading order', () => {
  const from = role('x', { competence: 'a', rating: [1, 1] }, { competence: 'z', rating: [2, null] });
  const to = role('y', { competence: 'a', rating: [2, 3] }, { competence: 'said' }, { competence: 'z', rating: [3, null] });
  expect(between(from, to)).toEqual({
    grows: [
      ['Group/a', 'Aware > Able 2+1', 'Not expected > Leads 3+3'],
      ['Group/z', 'Able > Expert 3+1', 'undefined undefined+undefined'],
    ],
    new: [['/said']],
  });
  expect(between(to, from)).toMatchObject({
    less: [['Group/z', 'Expert > Able 2+0', expect.anything()], expect.anything()],
    gone: [['/said']],
  });
});

test('one context has what holds there; what can be chosen is no part of a step', () => {
  const from = role('x', { competence: 'a', rating: [1, 1], contexts: ['site'] });
  const to = role('y', { competence: 'a', rating: [1, 1] }, { competence: 'z', rating: [3, 3], elective: true });
  // Asked for everywhere, and not only on a site: there is nothing more to learn.
  expect(Object.keys(between(from, to))).toEqual(['stays']);
  expect(Object.keys(between(from, to, 'site'))).toEqual(['stays']);
  expect(Object.keys(between(from, to, 'home'))).toEqual(['new']);
});

test('what is unknown, or named like what every object has, does no harm', () => {
  const odd = role('x', { competence: 'constructor' }, { competence: 'a', rating: [9, 1], contexts: ['toString'] });
  expect(between(odd, role('y', { competence: 'a', rating: [2, 1] }))).toEqual({ less: [['Group/a', 'Able 2+0', 'Not expected 0+0']] });
});
