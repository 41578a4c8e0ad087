import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { pairFinding } from '../findings/finding.ts';
import { placeOfItem } from '../findings/scale-item-findings.ts';
import { quotedLabel, quoted } from '../findings/wording.ts';

export const scaleLevelRenumbered: ChangeKind = {
  id: 'scale-level-renumbered',
  mirror: 'scale-level-renumbered',
  bump: 'major',
  affects: ['claims', 'tailorings', 'programs', 'readers'],
  title: 'A level has another value',
  why: 'Programs and records know a level by its value. Ratings that move along with it are not told one by one.',
  covers: ['scale.levels.value'],
  examples: [
    {
      title: 'A level gets another value, and ratings follow',
      before: {},
      after: {
        ...edited('scales/skill.md', ['value: 3, id: master', 'value: 4, id: master']),
        ...edited('roles/head-host.md', ['knowledge: 3, practice: 3', 'knowledge: 4, practice: 4']),
      },
      expect: ['scale-level-renumbered'],
    },
    {
      title: 'A new level in between moves the next one up, and ratings follow',
      before: {},
      after: {
        ...edited('scales/skill.md', [
          '{ value: 3, id: master, title: Master }',
          '{ value: 3, id: deft, title: Deft }\n  - { value: 4, id: master, title: Master }',
        ]),
        ...edited('roles/head-host.md', ['knowledge: 3, practice: 3', 'knowledge: 4, practice: 4']),
      },
      expect: ['scale-level-added', 'scale-level-renumbered'],
    },
  ],
  find: ({ scales }) =>
    scales.flatMap(({ pair, change }) =>
      change.levels.renumbered.map((each) =>
        pairFinding(pair, placeOfItem(pair.new, 'levels', each.after), {
          message: `The level ${quoted(each.after.title)} of ${quotedLabel(pair.after)} has the value ${each.after.value} (was ${each.before.value}).`,
          before: each.before,
          after: each.after,
          pointerBefore: placeOfItem(pair.old, 'levels', each.before),
        }),
      ),
    ),
};
