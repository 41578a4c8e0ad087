import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { inPair } from '../findings/finding.ts';
import { placeOfItem } from '../findings/scale-place.ts';
import { named, quoted } from '../findings/wording.ts';

export const scaleLevelRemoved: ChangeKind = {
  id: 'scale-level-removed',
  mirror: 'scale-level-added',
  bump: 'major',
  affects: ['claims', 'tailorings', 'programs', 'readers'],
  title: 'A scale has a level less',
  why: 'Whoever was rated at this level has no rating any more.',
  covers: ['scale.levels.id'],
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
  find: ({ scales }) =>
    scales.flatMap(({ pair, change }) =>
      change.levels.removed.map((each) =>
        inPair(pair, placeOfItem(pair.new, 'levels', each), {
          message: `There is no level ${quoted(each.title)} (${each.value}) any more on the scale ${named(pair.after)}.`,
          before: each,
          pointerBefore: placeOfItem(pair.old, 'levels', each),
        }),
      ),
    ),
};
