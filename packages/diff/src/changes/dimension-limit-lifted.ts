import type { ChangeKind } from '../judging/change-kind.ts';
import { pairsOf } from '../compare/comparison.ts';
import { edited } from '../examples/example-files.ts';
import { changedItems } from '../findings/find-values.ts';
import { inPair } from '../findings/finding.ts';
import { quoted } from '../findings/wording.ts';

export const dimensionLimitLifted: ChangeKind = {
  id: 'dimension-limit-lifted',
  mirror: 'dimension-limit-set',
  bump: 'minor',
  affects: ['tailorings', 'programs'],
  title: 'One dimension may exceed another',
  why: 'All ratings stay right.',
  covers: ['scale.dimensions.atMost'],
  examples: [
    {
      title: 'Practice may exceed knowledge',
      before: {},
      after: edited('scales/skill.md', [', atMost: knowledge', '']),
      expect: ['dimension-limit-lifted'],
    },
  ],
  find: (comparison) =>
    pairsOf(comparison, 'scale').flatMap((pair) =>
      changedItems(pair, 'dimensions')
        .filter(({ before, after }) => before['atMost'] !== after['atMost'] && after['atMost'] === undefined)
        .map(({ before, after, pointer, pointerBefore }) =>
          inPair(pair, `${pointer}/atMost`, {
            message: `${quoted(after.title ?? after.id)} may be rated above ${quoted(String(before['atMost']))} now.`,
            before: before['atMost'],
            after: after['atMost'],
            pointerBefore: `${pointerBefore}/atMost`,
          }),
        ),
    ),
};
