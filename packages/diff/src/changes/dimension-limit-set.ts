import type { ChangeKind } from '../judging/change-kind.ts';
import { pairsOf } from '../compare/comparison.ts';
import { edited } from '../examples/example-files.ts';
import { changedItems } from '../findings/find-values.ts';
import { inPair } from '../findings/finding.ts';
import { quoted } from '../findings/wording.ts';

export const dimensionLimitSet: ChangeKind = {
  id: 'dimension-limit-set',
  mirror: 'dimension-limit-lifted',
  bump: 'major',
  affects: ['tailorings', 'programs'],
  title: 'One dimension may not exceed another',
  why: 'Ratings that were right may not be any more, also in tailorings.',
  covers: ['scale.dimensions.atMost'],
  examples: [
    {
      title: 'Practice may not exceed knowledge',
      before: edited('scales/skill.md', [', atMost: knowledge', '']),
      after: {},
      expect: ['dimension-limit-set'],
    },
  ],
  find: (comparison) =>
    pairsOf(comparison, 'scale').flatMap((pair) =>
      changedItems(pair, 'dimensions')
        .filter(({ before, after }) => before['atMost'] !== after['atMost'] && after['atMost'] !== undefined)
        .map(({ before, after, pointer, pointerBefore }) =>
          inPair(pair, `${pointer}/atMost`, {
            message: `${quoted(after.title ?? after.id)} may not be rated above ${quoted(String(after['atMost']))} any more.`,
            before: before['atMost'],
            after: after['atMost'],
            pointerBefore: `${pointerBefore}/atMost`,
          }),
        ),
    ),
};
