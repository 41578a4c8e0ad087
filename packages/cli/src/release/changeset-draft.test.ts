import { parseFramework } from '@framewright/markdown';
import { exampleBase } from '@framewright/validator';
import { expect, test } from 'vitest';
import { firstSummary } from './changeset-draft.ts';

test('the first summary counts in the words of the framework, and leaves its title', () => {
  const manifest = (exampleBase['framework.md'] ?? '')
    .replace('title: Meetings', 'title: Competences for meetings')
    .replace('\nkinds:', '\nwords: { competence: { one: skill, many: skills } }\nkinds:');
  expect(firstSummary(parseFramework({ ...exampleBase, 'framework.md': manifest }))).toBe(
    'First release of the Competences for meetings: 3 skills and 1 role profiles.',
  );
});
