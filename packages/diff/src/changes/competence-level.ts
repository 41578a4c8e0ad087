import { descriptorChanges } from '../findings/descriptor-changes.ts';
import { edited } from '../examples/example-files.ts';
import { textFinding } from '../findings/text-findings.ts';
import { mirroredPair, type MirroredPair } from '../judging/mirrored-pair.ts';

export const competenceLevel: MirroredPair = mirroredPair(
  ['competence.descriptors'],
  {
    id: 'competence-level-added',
    bump: 'minor',
    affects: ['claims', 'programs', 'readers'],
    title: 'A competence has a level more',
    why: 'Levels of its kind exist where they are described; there is one more that people can reach.',
    examples: [
      {
        title: 'A level is described that did not exist for the competence',
        before: {},
        after: edited('competences/buying.md', ['Buys for one week.\n', 'Buys for one week.\n\n### Master\n\nBuys for a year.\n']),
        expect: ['competence-level-added'],
      },
    ],
    find: (comparison) =>
      descriptorChanges(comparison)
        .filter(({ change, decidesLevel }) => decidesLevel && change.before === undefined)
        .map(({ pair, change, name }) =>
          textFinding(pair, change, `There is now ${name}; levels of its kind exist where they are described.`),
        ),
  },
  {
    id: 'competence-level-removed',
    bump: 'major',
    affects: ['claims', 'programs', 'tailorings'],
    title: 'A competence has a level less',
    why: 'Levels of its kind exist where they are described; whoever was rated at this one has no rating any more.',
    examples: [
      {
        title: 'A level is no longer described and so ceases to exist for the competence',
        before: edited('competences/buying.md', ['Buys for one week.\n', 'Buys for one week.\n\n### Master\n\nBuys for a year.\n']),
        after: {},
        expect: ['competence-level-removed'],
      },
    ],
    find: (comparison) =>
      descriptorChanges(comparison)
        .filter(({ change, decidesLevel }) => decidesLevel && change.after === undefined)
        .map(({ pair, change, name }) =>
          textFinding(pair, change, `There is no ${name} any more; levels of its kind exist where they are described.`),
        ),
  },
);
