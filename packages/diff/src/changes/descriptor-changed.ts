import type { ChangeKind } from '../judging/change-kind.ts';
import { descriptorChanges } from '../findings/descriptor-changes.ts';
import { edited } from '../examples/example-files.ts';
import { textFinding } from '../findings/text-findings.ts';

export const descriptorChanged: ChangeKind = {
  id: 'descriptor-changed',
  mirror: 'descriptor-changed',
  bump: 'minor',
  affects: ['claims', 'readers'],
  title: 'A descriptor was changed',
  why: 'A descriptor says what people at a level are assessed against. Unless the words alone were mended, it may mean something else now.',
  prose: true,
  covers: ['competence.descriptors', 'scale.descriptors'],
  examples: [
    {
      title: 'A competence describes a level differently',
      before: {},
      after: edited('competences/brewing.md', ['Names the six sorts', 'Names four sorts']),
      expect: ['descriptor-changed'],
    },
    {
      title: 'A scale describes a level differently',
      before: {},
      after: edited('scales/skill.md', ['Teaches it.', 'Teaches others.']),
      expect: ['descriptor-changed'],
    },
  ],
  find: (comparison) =>
    descriptorChanges(comparison)
      .filter(({ change }) => change.before !== undefined && change.after !== undefined)
      .map(({ pair, change, heading }) => textFinding(pair, change, `${heading}: reworded.`)),
};
