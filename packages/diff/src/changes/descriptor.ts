import { descriptorChanges } from '../findings/descriptor-changes.ts';
import { edited } from '../examples/example-files.ts';
import { textFinding } from '../findings/text-findings.ts';
import { mirroredPair, type MirroredPair } from '../judging/mirrored-pair.ts';

export const descriptor: MirroredPair = mirroredPair(
  ['competence.descriptors', 'scale.descriptors'],
  {
    id: 'descriptor-added',
    bump: 'minor',
    affects: ['claims', 'readers'],
    title: 'A descriptor was added',
    why: 'Where the text of the scale applied, or nothing was said, people now find words of their own.',
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
  },
  {
    id: 'descriptor-removed',
    bump: 'minor',
    affects: ['claims', 'readers'],
    title: 'A descriptor was taken away',
    why: 'The text of the scale applies instead, where it has one; people are assessed against more general words.',
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
  },
);
