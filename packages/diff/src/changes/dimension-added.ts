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

export const dimensionAdded: ChangeKind = {
  id: 'dimension-added',
  mirror: 'dimension-removed',
  bump: 'major',
  affects: ['claims', 'tailorings', 'programs', 'readers'],
  title: 'A scale has a dimension more',
  why: 'Every rating on the scale lacks something now. What roles ask in the new dimension comes with it and is not told one by one.',
  covers: ['scale.dimensions.id'],
  examples: [{ title: 'A second dimension, and ratings follow', before: one, after: two, expect: ['dimension-added'] }],
  find: ({ scales }) =>
    scales.flatMap(({ pair, change }) =>
      change.dimensions.added.map((each) =>
        inPair(pair, placeOfItem(pair.new, 'dimensions', each), {
          message: `The scale ${named(pair.after)} now also rates ${quoted(each.title)}.`,
          after: each,
          pointerBefore: placeOfItem(pair.old, 'dimensions', each),
        }),
      ),
    ),
};
