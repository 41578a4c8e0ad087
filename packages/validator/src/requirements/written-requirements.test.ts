import { parseFramework } from '@framewright/markdown';
import { isObject, type PairPart, type Span } from '@framewright/model';
import { expect, test } from 'vitest';
import { exampleBase } from '../entries/example-base.ts';
import { validate } from '../validate.ts';

const path = 'roles/chair.md';
const role = `---
id: chair
title: Chair
contexts: [project, programme]
requires:
  agenda-setting: { rating: { knowledge: 2, application: 1 }, need: desirable }
  minute-taking:
    - { rating: { knowledge: 2, application: 2 }, contexts: [project] }
    - { rating: { knowledge: 2, application: 1 }, contexts: [programme] }
  fairness: {}
electives:
  - id: either
    title: Either
    atLeast: 1
    of:
      agenda-setting: { rating: { knowledge: 3, application: 3 }, contexts: [project, programme] }
      minute-taking: { rating: { knowledge: 3, application: 3 } }
---
Leads.
`;

/** The places of all keys and all values that hold no others, below a key of the front matter. */
function placesBelow(value: unknown, pointer: string): readonly (readonly [string, PairPart])[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => placesBelow(item, `${pointer}/${index}`));
  if (!isObject(value)) return [[pointer, 'value']];
  return Object.entries(value).flatMap(
    ([key, inner]) => [[`${pointer}/${key}`, 'key'], ...placesBelow(inner, `${pointer}/${key}`)] as const,
  );
}

const { frontMatter, spanInFrontMatter } = (() => {
  const file = parseFramework({ ...exampleBase, [path]: role }).files.find((each) => each.path === path);
  return { frontMatter: file?.frontMatter ?? {}, spanInFrontMatter: file?.spanInFrontMatter.bind(file) };
})();

const places = ['requires', 'electives'].flatMap((key) => placesBelow(frontMatter[key], `/${key}`));

test('a role without a mistake requires in all ways that there are', () => {
  expect(validate(parseFramework({ ...exampleBase, [path]: role }))).toEqual([]);
  expect(places.length).toBeGreaterThan(40);
});

/** Words for readers may say anything. */
const free = ['/electives/0/id', '/electives/0/title'];

test.each(places.filter(([pointer, part]) => !(free.includes(pointer) && part === 'value')))(
  'something unknown in the place of %s (%s) is found on its line',
  (pointer, part) => {
    const [start, end]: Span = spanInFrontMatter?.(pointer, part) ?? [0, 0];
    const line = role.slice(0, start).split('\n').length;
    for (const instead of /^\d+$/u.test(role.slice(start, end)) ? ['98', '1e300', '-1', '1.5'] : ['nowhere']) {
      const changed = role.slice(0, start) + instead + role.slice(end);
      const found = validate(parseFramework({ ...exampleBase, [path]: changed }));
      expect(found.map(({ file, range }) => `${file} ${range?.start.line}`)).toContain(`${path} ${line}`);
    }
  },
);
