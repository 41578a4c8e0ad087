import { pairsOf } from '../compare/comparison.ts';
import { edited } from '../examples/example-files.ts';
import { listFindings, schemaPaths } from '../findings/value-findings.ts';
import { quoted, quotedLabel, titleOf } from '../findings/wording.ts';
import { mirroredPair, type MirroredPair } from '../judging/mirrored-pair.ts';

const formatTwo = edited('framework.md', ['format: 1', 'format: 2']);

export const buildsOn: MirroredPair = mirroredPair(
  schemaPaths(['competence'], 'buildsOn'),
  {
    id: 'builds-on-added',
    bump: 'minor',
    affects: ['readers', 'programs'],
    title: 'A competence builds on one more',
    why: 'Who wants to have it is told to begin with another; what it asks is the same.',
    examples: [
      {
        title: 'A competence names one that comes first',
        before: formatTwo,
        after: { ...formatTwo, ...edited('competences/tasting.md', ['partOf: brewing', 'partOf: brewing\nbuildsOn: [buying]']) },
        expect: ['builds-on-added'],
      },
    ],
    find: (comparison) =>
      pairsOf(comparison, 'competence').flatMap((pair) =>
        listFindings(
          pair,
          'buildsOn',
          'came',
          (id) => `${quotedLabel(pair.after)} builds on ${quoted(titleOf([comparison.after, comparison.before], id))}.`,
        ),
      ),
  },
  {
    id: 'builds-on-removed',
    bump: 'minor',
    affects: ['readers', 'programs'],
    title: 'A competence builds on one less',
    why: 'Who wants to have it is no longer told to begin with the other; what it asks is the same.',
    examples: [
      {
        title: 'A competence no longer names one that comes first',
        before: { ...formatTwo, ...edited('competences/tasting.md', ['partOf: brewing', 'partOf: brewing\nbuildsOn: [buying]']) },
        after: formatTwo,
        expect: ['builds-on-removed'],
      },
    ],
    find: (comparison) =>
      pairsOf(comparison, 'competence').flatMap((pair) =>
        listFindings(
          pair,
          'buildsOn',
          'went',
          (id) => `${quotedLabel(pair.after)} no longer builds on ${quoted(titleOf([comparison.after, comparison.before], id))}.`,
        ),
      ),
  },
);
