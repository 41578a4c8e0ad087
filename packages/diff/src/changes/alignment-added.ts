import { alignmentChanges } from '../findings/alignment-changes.ts';
import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { named } from '../findings/wording.ts';

export const alignmentAdded: ChangeKind = {
  id: 'alignment-added',
  mirror: 'alignment-removed',
  bump: 'minor',
  affects: ['programs', 'links', 'readers'],
  title: 'An entry is aligned with another framework',
  why: 'Programs and readers can go from one framework to the other.',
  covers: ['competence', 'role', 'qualification', 'term'].flatMap((type) => [`${type}.alignments.framework`, `${type}.alignments.code`]),
  examples: [
    {
      title: 'A second alignment',
      before: {},
      after: edited('competences/brewing.md', [
        '  - { framework: guild, code: "7", relation: close }\n',
        '  - { framework: guild, code: "7", relation: close }\n  - { framework: guild, code: "8", relation: broad }\n',
      ]),
      expect: ['alignment-added'],
    },
  ],
  find: (comparison) => alignmentChanges(comparison, 'came', (entry, code) => `${named(entry)} is aligned with ${code}.`),
};
