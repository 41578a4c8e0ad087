import type { ChangeKind } from '../judging/change-kind.ts';
import { descriptorChanges } from '../findings/descriptor-changes.ts';
import { edited } from '../examples/example-files.ts';
import { textFinding } from '../findings/text-findings.ts';

export const descriptorRemoved: ChangeKind = {
  id: 'descriptor-removed',
  mirror: 'descriptor-added',
  bump: 'minor',
  affects: ['claims', 'readers'],
  title: 'A descriptor was taken away',
  why: 'The text of the scale applies instead, where it has one; people are assessed against more general words.',
  covers: ['competence.descriptors', 'scale.descriptors'],
  examples: [
    {
      title: 'A competence leaves a level to the text of the scale',
      before: {},
      after: edited('competences/brewing.md', ['### Beginner\n\nNames the six sorts of tea.\n\n', '']),
      expect: ['descriptor-removed'],
    },
  ],
  find: (comparison) =>
    descriptorChanges(comparison)
      .filter(({ change, decidesLevel }) => !decidesLevel && change.after === undefined)
      .map(({ pair, change, name }) => textFinding(pair, change, `There is no descriptor any more for ${name}.`)),
};
