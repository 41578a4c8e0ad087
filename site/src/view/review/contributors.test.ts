import { parseFramework } from '@framewright/markdown';
import { exampleBase } from '@framewright/validator';
import { expect, test } from 'vitest';
import { contributorsTo } from './contributors.ts';

function round(id: string, ...approvals: readonly string[]): string {
  return `---\nid: ${id}\ntitle: ${id}\nopens: 2026-01-01\ncloses: 2026-02-01\nscope: { kinds: [technical] }\napprovals:\n${approvals.map((by) => `  - { date: 2026-03-01, by: [${by}], competences: [minute-taking] }\n`).join('')}---\nRead.\n`;
}

test('reviewers are named once each, in order, with the rounds that they were in', () => {
  const framework = parseFramework({
    ...exampleBase,
    'reviews/one.md': round('one', 'Zoë, Adam', 'Zoë'),
    'reviews/two.md': round('two', 'Ärne, Zoë'),
  });
  expect(contributorsTo(framework, 'en')).toEqual([
    { name: 'Adam', rounds: 1 },
    { name: 'Ärne', rounds: 1 },
    { name: 'Zoë', rounds: 2 },
  ]);
  expect(contributorsTo(parseFramework(exampleBase), 'en')).toEqual([]);
});
