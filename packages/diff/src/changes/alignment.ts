import { alignmentFindings } from '../findings/alignment-findings.ts';
import { edited } from '../examples/example-files.ts';
import { quotedLabel } from '../findings/wording.ts';
import { mirroredPair, type MirroredPair } from '../judging/mirrored-pair.ts';

export const alignment: MirroredPair = mirroredPair(
  ['competence', 'role', 'qualification', 'term'].flatMap((type) => [`${type}.alignments.framework`, `${type}.alignments.code`]),
  {
    id: 'alignment-added',
    bump: 'minor',
    affects: ['programs', 'links', 'readers'],
    title: 'An entry is aligned with another framework',
    why: 'Programs and readers can go from one framework to the other.',
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
    find: (comparison) => alignmentFindings(comparison, 'came', (entry, code) => `${quotedLabel(entry)} is aligned with ${code}.`),
  },
  {
    id: 'alignment-removed',
    bump: 'minor',
    affects: ['programs', 'links', 'readers'],
    title: 'An alignment was taken away',
    why: 'Programs and readers can no longer go that way; no id of this framework is touched.',
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
    find: (comparison) =>
      alignmentFindings(comparison, 'went', (entry, code) => `${quotedLabel(entry)} is no longer aligned with ${code}.`),
  },
);
