import { parseFramework } from '@framewright/markdown';
import type { Mark } from '@framewright/review';
import { exampleBase } from '@framewright/validator';
import { expect, test } from 'vitest';
import type { View } from '../../editions/view.ts';
import { en } from '../../words/en.ts';
import { runsOf } from './mark-runs.ts';

const framework = parseFramework({
  ...exampleBase,
  'framework.md': (exampleBase['framework.md'] ?? '').replace('format: 1', 'format: 2'),
  'scales/proficiency.md': (exampleBase['scales/proficiency.md'] ?? '').replace(
    'title: Knowledge }',
    'title: Knowledge, levels: [{ id: aware, title: Has heard of it }] }',
  ),
});
const view = { framework, words: en } as unknown as View;

test('a rating that changed names its levels as the dimension does', () => {
  const step = (dimension: string) => ({ dimension, from: 1, to: 2, contexts: [] });
  const mark = { shows: 'rating', competence: 'agenda-setting', steps: [step('knowledge'), step('application')] } as unknown as Mark;
  expect(runsOf(view, mark).map(({ label, runs }) => [label, ...runs.map(({ text }) => text)])).toEqual([
    ['Knowledge', '1 Has heard of it', '2 Practised'],
    ['Application', '1 Aware', '2 Practised'],
  ]);
});
