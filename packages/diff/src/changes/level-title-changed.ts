import type { ChangeKind } from '../judging/change-kind.ts';
import { pairsOf } from '../compare/comparison.ts';
import { edited } from '../examples/example-files.ts';
import { levelTitlesInDimensions } from '../findings/level-titles-in-dimensions.ts';
import { itemValueFindings } from '../findings/value-findings.ts';
import { quoted } from '../findings/wording.ts';

export const levelTitleChanged: ChangeKind = {
  id: 'level-title-changed',
  mirror: 'level-title-changed',
  bump: 'major',
  affects: ['claims', 'readers', 'programs'],
  title: 'A level was given another title',
  why: 'People say which level they have reached by its title. Unless the words alone were mended, records and certificates say something else now.',
  prose: true,
  covers: ['scale.levels.title', 'scale.dimensions.levels.id', 'scale.dimensions.levels.title'],
  examples: [
    {
      title: 'A level of a scale gets another title',
      before: {},
      after: edited('scales/skill.md', ['title: Able }', 'title: Capable }'], ['### Able', '### Capable'], ['### Able', '### Capable']),
      expect: ['level-title-changed'],
    },
    {
      title: 'A level gets a title of its own in one dimension',
      before: edited('framework.md', ['format: 1', 'format: 2']),
      after: {
        ...edited('framework.md', ['format: 1', 'format: 2']),
        ...edited('scales/skill.md', ['title: Knowledge }', 'title: Knowledge, levels: [{ id: able, title: Explains }] }']),
      },
      expect: ['level-title-changed'],
    },
    {
      title: 'Such a title is gone, and another one says something else',
      before: {
        ...edited('framework.md', ['format: 1', 'format: 2']),
        ...edited('scales/skill.md', [
          'title: Knowledge }',
          'title: Knowledge, levels: [{ id: able, title: Explains }, { id: master, title: Teaches }] }',
        ]),
      },
      after: {
        ...edited('framework.md', ['format: 1', 'format: 2']),
        ...edited('scales/skill.md', ['title: Knowledge }', 'title: Knowledge, levels: [{ id: master, title: Lectures }] }']),
      },
      expect: ['level-title-changed', 'level-title-changed'],
    },
  ],
  find: (comparison) => [
    ...pairsOf(comparison, 'scale').flatMap((pair) =>
      itemValueFindings(
        pair,
        'levels',
        ['title'],
        (after, before) => `The level ${quoted(before.title ?? before.id)} is now called ${quoted(after.title ?? after.id)}.`,
      ),
    ),
    ...levelTitlesInDimensions(comparison),
  ],
};
