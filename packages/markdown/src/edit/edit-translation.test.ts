import { expect, test } from 'vitest';
import { parseFramework } from '../bind/parse-framework.ts';
import { translatableEntries } from './edit-translation.ts';

test('the manifest comes first among what can be translated, and news and review rounds pass too soon', () => {
  const framework = parseFramework({
    'framework.md': '---\nid: example\ntitle: Example\n---\n',
    'terms/agenda.md': '---\nid: agenda\ntitle: agenda\n---\nWhat a meeting deals with.\n',
    'news/2026-01-01-begun.md': '---\nid: begun\ntitle: Begun\ndate: 2026-01-01\n---\nIt has begun.\n',
    'reviews/first.md': '---\nid: first\ntitle: First round\n---\nRead all of it.\n',
  });
  expect([framework.entries.news, framework.entries.review].map(({ length }) => length)).toEqual([1, 1]);
  expect(translatableEntries(framework).map(({ id }) => id)).toEqual(['example', 'agenda']);
});
