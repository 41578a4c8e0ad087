import { pairsOf } from '../compare/comparison.ts';
import { edited } from '../examples/example-files.ts';
import { itemValueFindings } from '../findings/value-findings.ts';
import { quoted } from '../findings/wording.ts';
import { mirroredPair, type MirroredPair } from '../judging/mirrored-pair.ts';

export const dimensionLimit: MirroredPair = mirroredPair(
  ['scale.dimensions.atMost'],
  {
    id: 'dimension-limit-lifted',
    bump: 'minor',
    affects: ['tailorings', 'programs'],
    title: 'One dimension may exceed another',
    why: 'All ratings stay right.',
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
        itemValueFindings(pair, 'dimensions', ['atMost'], (after, before) =>
          after['atMost'] === undefined
            ? `${quoted(after.title ?? after.id)} may be rated above ${quoted(String(before['atMost']))} now.`
            : undefined,
        ),
      ),
  },
  {
    id: 'dimension-limit-set',
    bump: 'major',
    affects: ['tailorings', 'programs'],
    title: 'One dimension may not exceed another',
    why: 'Ratings that were right may not be any more, also in tailorings.',
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
        itemValueFindings(pair, 'dimensions', ['atMost'], (after) =>
          after['atMost'] === undefined
            ? undefined
            : `${quoted(after.title ?? after.id)} may not be rated above ${quoted(String(after['atMost']))} any more.`,
        ),
      ),
  },
);
