import { parseFramework } from '@framewright/markdown';
import { entryOf, type EntryOf } from '@framewright/model';
import { exampleBase } from '@framewright/validator';
import { expect, test } from 'vitest';
import { editionsOf } from '../../editions/editions.ts';
import { viewOf } from '../../editions/view.ts';
import { drawnCover, isUnverified } from './qualification-cover.ts';

function courseWith(covers: string) {
  const files = { ...exampleBase, 'qualifications/course.md': `---\nid: course\ntitle: Course\n${covers}---\n` };
  const editions = editionsOf(parseFramework(files), [], '/');
  const view = viewOf(editions, editions.main);
  const course = entryOf(view.framework, 'qualification', 'course') as EntryOf<'qualification'>;
  return {
    isUnverified: isUnverified(course),
    drawn: drawnCover(view, course).map(({ id, tracks }) => [id, ...tracks.map((track) => track?.value)]),
  };
}

const cover = (id: string, certainty: string): string => `  ${id}: { rating: { knowledge: 2, application: 1 }, certainty: ${certainty} }\n`;

test('what a qualification covers is unverified where all of it is assumed', () => {
  expect(courseWith('').isUnverified).toBe(false);
  expect(courseWith('covers:\n  minute-taking: { knowledge: 2 }\n').isUnverified).toBe(false);
  expect(courseWith(`covers:\n${cover('minute-taking', 'assumed')}`).isUnverified).toBe(true);
  expect(courseWith(`covers:\n${cover('minute-taking', 'assumed')}${cover('agenda-setting', 'judged')}`).isUnverified).toBe(false);
});

test('a line draws a few competences, and none where one cannot be drawn', () => {
  expect(courseWith(`covers:\n${cover('minute-taking', 'stated')}`).drawn).toEqual([['minute-taking', 2, 1]]);
  expect(courseWith('covers:\n  minute-taking: { knowledge: 2 }\n  nowhere: { knowledge: 2 }\n').drawn).toEqual([]);
  const many = Array.from({ length: 9 }, (_, at) => cover(`c-${at}`, 'stated')).join('');
  expect(courseWith(`covers:\n${many}`).drawn).toEqual([]);
  expect(courseWith('').drawn).toEqual([]);
});
