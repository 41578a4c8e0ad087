import { edited } from '../examples/example-files.ts';
import { scaleItemFindings } from '../findings/scale-item-findings.ts';
import { quoted } from '../findings/wording.ts';
import { mirroredPair, type MirroredPair } from '../judging/mirrored-pair.ts';

const one = edited('roles/buyer.md', ['rating: 1', 'rating: { grace: 1 }']);

const two = {
  ...edited(
    'scales/grace.md',
    ['title: Grace }', 'title: Grace }\n  - { id: pace, title: Pace }'],
    ['\n---\n', '\n---\n## Pace\n\n### Some\n\nIs quick.\n'],
  ),
  ...edited('roles/buyer.md', ['rating: 1', 'rating: { grace: 1, pace: 1 }']),
};

export const dimension: MirroredPair = mirroredPair(
  ['scale.dimensions.id'],
  {
    id: 'dimension-added',
    bump: 'major',
    affects: ['claims', 'tailorings', 'programs', 'readers'],
    title: 'A scale has a dimension more',
    why: 'Every rating on the scale lacks something now. What roles ask in the new dimension comes with it and is not told one by one.',
    examples: [{ title: 'A second dimension, and ratings follow', before: one, after: two, expect: ['dimension-added'] }],
    find: (comparison) =>
      scaleItemFindings(comparison, 'dimensions', 'added', ({ title }, scale) => `The scale ${scale} now also rates ${quoted(title)}.`),
  },
  {
    id: 'dimension-removed',
    bump: 'major',
    affects: ['claims', 'tailorings', 'programs', 'readers'],
    title: 'A scale has a dimension less',
    why: 'What people showed in it counts no more. Ratings that lose it are not told one by one.',
    examples: [{ title: 'A dimension is gone, and ratings follow', before: two, after: one, expect: ['dimension-removed'] }],
    find: (comparison) =>
      scaleItemFindings(comparison, 'dimensions', 'removed', ({ title }, scale) => `The scale ${scale} no longer rates ${quoted(title)}.`),
  },
);
