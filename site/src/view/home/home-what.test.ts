import { parseFramework } from '@framewright/markdown';
import { exampleBase } from '@framewright/validator';
import { expect, test } from 'vitest';
import { editionsOf } from '../../editions/editions.ts';
import { viewOf, type View } from '../../editions/view.ts';
import { homeWhat } from './home-what.ts';
import { jobTitles } from './job-titles.ts';

function view(texts: Readonly<Record<string, string>>): View {
  const editions = editionsOf(parseFramework({ ...exampleBase, ...texts }, { version: '1.0.0' }), [], '/b/');
  return viewOf(editions, editions.main);
}

test('what a framework is, in three sentences and an example of its own', () => {
  const { sentences, example } = homeWhat(view({}));
  expect(sentences).toEqual([
    'It describes 1 role and 3 competences.',
    'A role says which competences it needs, and at which level.',
    'Each level says in words what people know or do who have reached it.',
  ]);
  expect(example?.role).toEqual({ label: 'Clerk', href: '/b/roles/clerk/' });
  expect(example?.rows.map(({ competence, level, text }) => [competence.label, level?.link, text])).toEqual([
    ['Minute taking', { label: 'Practised', href: '/b/competences/minute-taking/#application-2' }, 'Does it with help.'],
    ['Agenda setting', { label: 'Aware', href: '/b/competences/agenda-setting/#knowledge-1' }, 'Has heard of it.'],
    ['Fairness', undefined, 'The ability to let everyone speak.'],
  ]);
});

test('nothing is said of what is not there', () => {
  const bare = Object.fromEntries(Object.entries(exampleBase).filter(([path]) => path === 'framework.md'));
  const editions = editionsOf(parseFramework(bare, { version: '1.0.0' }), [], '/');
  expect(homeWhat(viewOf(editions, editions.main))).toEqual({ sentences: [], example: undefined });
});

test('titles of roles and their other names, until there are too many', () => {
  const role = (id: string, aliases: readonly string[]): string =>
    `---\nid: ${id}\ntitle: ${id}\naliases: ${JSON.stringify(aliases)}\nrequires: {}\n---\nText.\n`;
  const titles = (aliases: readonly string[]): readonly string[] =>
    jobTitles(view({ 'roles/zoo.md': role('zoo', aliases) })).map(({ title, role: { label } }) => `${title}: ${label}`);
  expect(titles(['Écuyer', 'Dean'])).toEqual(['Clerk: Clerk', 'Dean: zoo', 'Écuyer: zoo', 'zoo: zoo']);
  expect(titles(Array.from({ length: 80 }, (_, at) => `Title ${at}`))).toEqual([]);
});
