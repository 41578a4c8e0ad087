import type { ChangeKind } from '../judging/change-kind.ts';
import { descriptorChanges } from '../findings/descriptor-changes.ts';
import { edited } from '../examples/example-files.ts';
import { textFinding } from '../findings/text-findings.ts';

export const competenceLevelRemoved: ChangeKind = {
  id: 'competence-level-removed',
  mirror: 'competence-level-added',
  bump: 'major',
  affects: ['claims', 'programs', 'tailorings'],
  title: 'A competence has a level less',
  why: 'Levels of its kind exist where they are described; whoever was rated at this one has no rating any more.',
  covers: ['competence.descriptors'],
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
};
