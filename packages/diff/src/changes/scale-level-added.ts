import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { inPair } from '../findings/finding.ts';
import { placeOfItem } from '../findings/scale-place.ts';
import { named, quoted } from '../findings/wording.ts';

export const scaleLevelAdded: ChangeKind = {
  id: 'scale-level-added',
  mirror: 'scale-level-removed',
  bump: 'major',
  affects: ['claims', 'tailorings', 'programs', 'readers'],
  title: 'A scale has a level more',
  why: 'Every rating stands in another place of the whole, and programs that know the levels do not know this one.',
  covers: ['scale.levels.id'],
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
  find: ({ scales }) =>
    scales.flatMap(({ pair, change }) =>
      change.levels.added.map((each) =>
        inPair(pair, placeOfItem(pair.new, 'levels', each), {
          message: `There is a new level ${quoted(each.title)} (${each.value}) on the scale ${named(pair.after)}.`,
          after: each,
          pointerBefore: placeOfItem(pair.old, 'levels', each),
        }),
      ),
    ),
};
