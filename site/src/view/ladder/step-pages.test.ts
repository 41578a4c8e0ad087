import { parseFramework } from '@framewright/markdown';
import { exampleBase } from '@framewright/validator';
import { expect, test } from 'vitest';
import { editionsOf } from '../../editions/editions.ts';
import { viewOf, type View } from '../../editions/view.ts';
import { mostStepPages, rolesByFamily, stepLink, stepPages, stepsFrom } from './step-pages.ts';

/** A view with families of so many roles each, so many on a rung, and roles in no family. */
function viewWith(families: readonly number[], loose: number, onRung = 1): View {
  const role = (id: string, more: string): [string, string] => [`roles/${id}.md`, `---\nid: ${id}\ntitle: ${id}\n${more}---\n`];
  const texts = Object.fromEntries([
    ...families.map((_, at): [string, string] => [`families/f${at}.md`, `---\nid: f${at}\ntitle: F${at}\n---\n`]),
    ...families.flatMap((size, at) =>
      Array.from({ length: size }, (__, rung) => role(`r${at}-${rung}`, `family: f${at}\nrung: ${Math.floor(rung / onRung) + 1}\n`)),
    ),
    ...Array.from({ length: loose }, (_, at) => role(`loose-${at}`, '')),
  ]);
  const others = Object.entries(exampleBase).filter(([path]) => !path.startsWith('roles/'));
  const editions = editionsOf(parseFramework({ ...Object.fromEntries(others), ...texts }, { version: '1.0.0' }), [], '/b/');
  return viewOf(editions, editions.main);
}

const few = viewWith([3, 2], 2);
const many = viewWith([20, 20], 10);

test('every step between few roles has a page, in both directions', () => {
  const { steps, possible } = stepPages(few);
  expect([steps.length, possible]).toEqual([42, 42]);
  expect(new Set(steps.map(({ from, to }) => `${from.id} ${to.id}`)).size).toBe(42);
  const [from] = few.framework.entries.role;
  expect(from && stepsFrom(few, from)?.groups.map(({ title, links }) => [title, links.length])).toEqual([
    ['F0', 3],
    ['F1', 2],
    [undefined, 1],
  ]);
});

test('where there are too many, ladders come first, then families; all others are put together in place', () => {
  const { steps, possible, has } = stepPages(many);
  expect(possible).toBe(50 * 49);
  expect(
    steps.slice(0, 38).every(({ from, to }) => from.data.family === to.data.family && (to.data.rung ?? 0) - (from.data.rung ?? 0) === 1),
  ).toBe(true);
  expect(steps.length).toBe(2 * 20 * 19);
  expect(steps.length).toBeLessThanOrEqual(mostStepPages);
  const [first, last] = [
    many.framework.entries.role.find(({ id }) => id === 'r0-0'),
    many.framework.entries.role.find(({ id }) => id === 'loose-1'),
  ];
  if (!first || !last) throw new Error('The roles are not there.');
  expect(has({ from: first, to: last })).toBe(false);
  expect(stepLink(many, { from: first, to: last })).toEqual({
    label: 'From r0-0 to loose-1',
    href: '/b/compare/step/?from=r0-0&to=loose-1',
  });
  const own = stepsFrom(many, first);
  expect(own?.groups.map(({ title, links }) => [title, links.length])).toEqual([[undefined, 19]]);
  expect(own?.others?.href).toBe('/b/compare/step/?from=r0-0');
  expect(
    rolesByFamily(many)
      .map(({ links }) => links.length)
      .toSorted(),
  ).toEqual([10, 20, 20]);
});

test('the ladders keep their pages whatever there is room for', () => {
  expect(stepPages(viewWith([66], 0, 33)).steps.length).toBe(33 * 33);
});
