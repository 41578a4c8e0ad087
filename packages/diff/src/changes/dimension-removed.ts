import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { inPair } from '../findings/finding.ts';
import { placeOfItem } from '../findings/scale-place.ts';
import { named, quoted } from '../findings/wording.ts';

const one = edited('roles/buyer.md', ['rating: 1', 'rating: { grace: 1 }']);
const two = {
  ...edited(
    'scales/grace.md',
    ['title: Grace }', 'title: Grace }\n  - { id: pace, title: Pace }'],
    ['\n---\n', '\n---\n## Pace\n\n### Some\n\nIs quick.\n'],
  ),
  ...edited('roles/buyer.md', ['rating: 1', 'rating: { grace: 1, pace: 1 }']),
};

export const dimensionRemoved: ChangeKind = {
  id: 'dimension-removed',
  mirror: 'dimension-added',
  bump: 'major',
  affects: ['claims', 'tailorings', 'programs', 'readers'],
  title: 'A scale has a dimension less',
  why: 'What people showed in it counts no more. Ratings that lose it are not told one by one.',
  covers: ['scale.dimensions.id'],
  examples: [{ title: 'A dimension is gone, and ratings follow', before: two, after: one, expect: ['dimension-removed'] }],
  find: ({ scales }) =>
    scales.flatMap(({ pair, change }) =>
      change.dimensions.removed.map((each) =>
        inPair(pair, placeOfItem(pair.new, 'dimensions', each), {
          message: `The scale ${named(pair.after)} no longer rates ${quoted(each.title)}.`,
          before: each,
          pointerBefore: placeOfItem(pair.old, 'dimensions', each),
        }),
      ),
    ),
};
