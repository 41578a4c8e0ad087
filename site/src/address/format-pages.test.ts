import { parseFramework } from '@framewright/markdown';
import { schemas } from '@framewright/model';
import { expect, test } from 'vitest';
import { editionsOf } from '../editions/editions.ts';
import { formatPages } from './format-pages.ts';
import type { Link } from './entry-paths.ts';
import { schemaSections } from '../view/reference/schema-sections.ts';
import { viewOf } from '../editions/view.ts';

const editions = editionsOf(parseFramework({}), [], '/');
const view = viewOf(editions, editions.main);
const pages = formatPages().map(({ name, schema }) => ({ name, sections: schemaSections(view, name, schema) }));

test('every schema has a page, and every property of it a row with words', () => {
  expect(pages.map(({ name }) => name).sort()).toEqual(Object.keys(schemas).sort());
  for (const { name, sections } of pages) {
    const whole = sections.find(({ anchor }) => anchor === '');
    expect(whole?.rows.map((row) => row.name) ?? []).toEqual(Object.keys(schemas[name].properties ?? {}));
    for (const row of sections.flatMap(({ rows }) => rows))
      expect(row, `${name}: ${row.name}`).toMatchObject({ description: expect.stringMatching(/./), example: expect.stringMatching(/./) });
  }
});

test('every link between shapes leads to one', () => {
  const places = new Set(
    pages.flatMap(({ name, sections }) => [
      `/reference/format/${name}/`,
      ...sections.map(({ anchor }) => `/reference/format/${name}/#${anchor}`),
    ]),
  );
  const links = pages.flatMap(({ sections }) =>
    sections.flatMap(({ type, rows }): readonly Link[] => [...type, ...rows.flatMap((row) => row.type)]),
  );
  expect(links.flatMap(({ href }) => (href === undefined || places.has(href) ? [] : [href]))).toEqual([]);
});
