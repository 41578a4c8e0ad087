import type { ChangeKind } from '../judging/change-kind.ts';
import { descriptorChanges } from '../findings/descriptor-changes.ts';
import { edited } from '../examples/example-files.ts';
import { textFinding } from '../findings/text-findings.ts';

export const competenceLevelAdded: ChangeKind = {
  id: 'competence-level-added',
  mirror: 'competence-level-removed',
  bump: 'minor',
  affects: ['claims', 'programs', 'readers'],
  title: 'A competence has a level more',
  why: 'Levels of its kind exist where they are described; there is one more that people can reach.',
  covers: ['competence.descriptors'],
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
};
