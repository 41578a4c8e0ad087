import type { ChangeKind } from '../judging/change-kind.ts';
import { pairsOf } from '../compare/comparison.ts';
import { edited } from '../examples/example-files.ts';
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
  covers: ['scale.levels.title'],
  examples: [
    {
      title: 'A level of a scale gets another title',
      before: {},
      after: edited('scales/skill.md', ['title: Able }', 'title: Capable }'], ['### Able', '### Capable'], ['### Able', '### Capable']),
      expect: ['level-title-changed'],
    },
  ],
  find: (comparison) =>
    pairsOf(comparison, 'scale').flatMap((pair) =>
      itemValueFindings(
        pair,
        'levels',
        ['title'],
        (after, before) => `The level ${quoted(before.title ?? before.id)} is now called ${quoted(after.title ?? after.id)}.`,
      ),
    ),
};
