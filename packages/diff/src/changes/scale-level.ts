import { edited } from '../examples/example-files.ts';
import { scaleItemFindings } from '../findings/scale-item-findings.ts';
import { quoted } from '../findings/wording.ts';
import { mirroredPair, type MirroredPair } from '../judging/mirrored-pair.ts';

export const scaleLevel: MirroredPair = mirroredPair(
  ['scale.levels.id'],
  {
    id: 'scale-level-added',
    bump: 'major',
    affects: ['claims', 'tailorings', 'programs', 'readers'],
    title: 'A scale has a level more',
    why: 'Every rating stands in another place of the whole, and programs that know the levels do not know this one.',
    examples: [
      {
        title: 'A level above the highest',
        before: {},
        after: edited('scales/skill.md', [
          '  - { value: 3, id: master, title: Master }\n',
          '  - { value: 3, id: master, title: Master }\n  - { value: 4, id: sage, title: Sage }\n',
        ]),
        expect: ['scale-level-added'],
      },
    ],
    find: (comparison) =>
      scaleItemFindings(
        comparison,
        'levels',
        'added',
        ({ title, value }, scale) => `There is a new level ${quoted(title)} (${value}) on the scale ${scale}.`,
      ),
  },
  {
    id: 'scale-level-removed',
    bump: 'major',
    affects: ['claims', 'tailorings', 'programs', 'readers'],
    title: 'A scale has a level less',
    why: 'Whoever was rated at this level has no rating any more.',
    examples: [
      {
        title: 'The highest level is gone',
        before: edited('scales/skill.md', [
          '  - { value: 3, id: master, title: Master }\n',
          '  - { value: 3, id: master, title: Master }\n  - { value: 4, id: sage, title: Sage }\n',
        ]),
        after: {},
        expect: ['scale-level-removed'],
      },
    ],
    find: (comparison) =>
      scaleItemFindings(
        comparison,
        'levels',
        'removed',
        ({ title, value }, scale) => `There is no level ${quoted(title)} (${value}) any more on the scale ${scale}.`,
      ),
  },
);
