import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { pairFinding } from '../findings/finding.ts';
import { placeOfItem } from '../findings/scale-item-findings.ts';
import { quotedLabel } from '../findings/wording.ts';

export const scaleLevelRenamed: ChangeKind = {
  id: 'scale-level-renamed',
  mirror: 'scale-level-renamed',
  bump: 'major',
  affects: ['programs', 'tailorings', 'links'],
  title: 'A level has another id',
  why: 'Programs, tailorings and translations name a level by its id.',
  covers: ['scale.levels.id'],
  examples: [
    {
      title: 'A level keeps its value and gets another id',
      before: {},
      after: edited('scales/skill.md', ['id: able', 'id: capable']),
      expect: ['scale-level-renamed'],
    },
  ],
  find: ({ scales }) =>
    scales.flatMap(({ pair, change }) =>
      change.levels.renamed.map((each) =>
        pairFinding(pair, placeOfItem(pair.new, 'levels', each.after), {
          message: `The level with the value ${each.after.value} of ${quotedLabel(pair.after)} has the id “${each.after.id}” (was “${each.before.id}”).`,
          before: each.before,
          after: each.after,
          pointerBefore: placeOfItem(pair.old, 'levels', each.before),
        }),
      ),
    ),
};
