import { parseFramework } from '@framewright/markdown';
import { exampleBase } from '@framewright/validator';
import { expect, test } from 'vitest';
import { editionsOf } from '../../editions/editions.ts';
import { viewOf } from '../../editions/view.ts';
import { unmarked } from '../../languages/language-marks.ts';
import { stepWords, type StepWords } from './step-words.ts';

const own = 'words: { competence: { one: skill, many: skills }, role: { one: job, many: jobs }, rung: { one: grade, many: grades } }\n';

function wordsWith(manifest: string): StepWords {
  const framework = parseFramework({ ...exampleBase, 'framework.md': manifest }, { version: '1.0.0' });
  const editions = editionsOf(framework, [], '/b/');
  return JSON.parse(unmarked(JSON.stringify(stepWords(viewOf(editions, editions.main))))) as StepWords;
}

test('a script is given the words of a step with places for what it knows', () => {
  const words = wordsWith(exampleBase['framework.md'] ?? '');
  expect([words.heading, words.freshFrom, words.choose]).toEqual([
    'From {from} to {to}',
    'Competences that {from} does not ask for.',
    'You also choose from: {choices}.',
  ]);
});

test('they are what the framework calls its parts', () => {
  const manifest = exampleBase['framework.md'] ?? '';
  const words = wordsWith(manifest.replace('format: 1', 'format: 2').replace('\nkinds:', `\n${own}kinds:`));
  expect([words.freshFrom, words.step.title, words.ladder]).toEqual([
    'Skills that {from} does not ask for.',
    'From one job to another',
    'One grade to the next',
  ]);
  expect(JSON.stringify(words)).not.toMatch(/\b(?:competences?|roles?|rungs?)\b(?!\W*:)/iu);
});
