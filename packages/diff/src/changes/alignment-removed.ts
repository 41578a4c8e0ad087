import { alignmentChanges } from '../findings/alignment-changes.ts';
import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { named } from '../findings/wording.ts';

export const alignmentRemoved: ChangeKind = {
  id: 'alignment-removed',
  mirror: 'alignment-added',
  bump: 'minor',
  affects: ['programs', 'links', 'readers'],
  title: 'An alignment was taken away',
  why: 'Programs and readers can no longer go that way; no id of this framework is touched.',
  covers: ['competence', 'role', 'qualification', 'term'].flatMap((type) => [`${type}.alignments.framework`, `${type}.alignments.code`]),
  examples: [
    {
      title: 'An alignment less',
      before: edited('competences/brewing.md', [
        '  - { framework: guild, code: "7", relation: close }\n',
        '  - { framework: guild, code: "7", relation: close }\n  - { framework: guild, code: "8", relation: broad }\n',
      ]),
      after: {},
      expect: ['alignment-removed'],
    },
  ],
  find: (comparison) => alignmentChanges(comparison, 'went', (entry, code) => `${named(entry)} is no longer aligned with ${code}.`),
};
