import type { ChangeKind } from '../judging/change-kind.ts';
import { descriptorChanges } from '../findings/descriptor-changes.ts';
import { edited } from '../examples/example-files.ts';
import { textFinding } from '../findings/text-findings.ts';

export const descriptorAdded: ChangeKind = {
  id: 'descriptor-added',
  mirror: 'descriptor-removed',
  bump: 'minor',
  affects: ['claims', 'readers'],
  title: 'A descriptor was added',
  why: 'Where the text of the scale applied, or nothing was said, people now find words of their own.',
  covers: ['competence.descriptors', 'scale.descriptors'],
  examples: [
    {
      title: 'A competence describes a level for which the text of the scale applied',
      before: {},
      after: edited('competences/brewing.md', [
        'Brews a pot that guests finish.\n',
        'Brews a pot that guests finish.\n\n### Master\n\nBrews for a hundred guests.\n',
      ]),
      expect: ['descriptor-added'],
    },
  ],
  find: (comparison) =>
    descriptorChanges(comparison)
      .filter(({ change, decidesLevel }) => !decidesLevel && change.before === undefined)
      .map(({ pair, change, name }) => textFinding(pair, change, `There is a descriptor now for ${name}.`)),
};
