import { parseFramework } from '@framewright/markdown';
import { expect, test } from 'vitest';
import { diffFrameworks } from '../diff-frameworks.ts';
import { exampleTexts } from '../examples/example-files.ts';

const base = exampleTexts({});
const sections =
  '\n  - { id: tasks, title: Tasks, of: [competence], at: level }\n  - { id: asks, title: Asks, of: [competence], at: level }';

type Replaced = readonly (readonly [path: string, from: string, to: string])[];

/** A framework with a part at a level, and sections at two levels, after some texts in it were replaced. */
function framework(...replaced: Replaced): ReturnType<typeof parseFramework> {
  const texts: Record<string, string> = {
    ...base,
    'framework.md': (base['framework.md'] ?? '').replace('format: 1', 'format: 2').replace('sections:', `sections:${sections}`),
    'competences/tasting.md': (base['competences/tasting.md'] ?? '').replace(
      'partOf: brewing',
      'partOf: brewing\nat: { level: 2, dimension: practice }',
    ),
    'competences/brewing.md': (base['competences/brewing.md'] ?? '').replace(
      'Brews a pot that guests finish.\n',
      'Brews a pot that guests finish.\n\n#### Tasks\n\nWarm the pot.\n\n#### Asks\n\nHow warm?\n',
    ),
  };
  for (const [path, from, to] of replaced) {
    const text = texts[path] ?? '';
    expect(text).toContain(from);
    texts[path] = text.replaceAll(from, to);
  }
  return parseFramework(texts);
}

function kinds(...replaced: Replaced): readonly string[] {
  return diffFrameworks(framework(), framework(...replaced))
    .changes.filter(({ entry }) => entry.id === 'tasting' || entry.id === 'brewing')
    .map(({ message }) => message);
}

test('a part and sections follow the dimension and the sections that went, and are no change themselves', () => {
  expect(
    kinds(
      ['framework.md', '  - { id: asks, title: Asks, of: [competence], at: level }\n', ''],
      ['competences/brewing.md', '\n#### Asks\n\nHow warm?\n', ''],
    ),
  ).toEqual([]);
});

test('both follow levels that got other numbers', () => {
  const renumbered = [
    ['scales/skill.md', 'value: 2', 'value: 20'],
    ['scales/skill.md', 'value: 3', 'value: 30'],
    ['competences/tasting.md', 'level: 2', 'level: 20'],
  ] as const;
  expect(kinds(...renumbered)).toEqual([]);
});

test('both let go of a dimension that went', () => {
  const gone = [
    ['scales/skill.md', '  - { id: practice, title: Practice, atMost: knowledge }\n', ''],
    ['competences/tasting.md', 'level: 2, dimension: practice', 'level: 2'],
  ] as const;
  expect(kinds(...gone)).toEqual([]);
});

test('a part that moves, a section that was changed, and one that is gone are told at their level', () => {
  expect(kinds(['competences/tasting.md', 'level: 2', 'level: 1'])).toEqual([
    '“Tasting” stands at level Beginner in practice (was at level Able in practice).',
  ]);
  expect(kinds(['competences/tasting.md', '\nat: { level: 2, dimension: practice }', ''])).toEqual([
    '“Tasting” stands at no level (was at level Able in practice).',
  ]);
  expect(kinds(['competences/brewing.md', 'Warm the pot.', 'Warm the bowls.'])).toEqual([
    'The section “Tasks” for practice at level Able of “Brewing” was changed.',
  ]);
  expect(kinds(['competences/brewing.md', '\n#### Asks\n\nHow warm?\n', ''])).toEqual([
    'The section “Asks” for practice at level Able of “Brewing” was changed.',
  ]);
});
