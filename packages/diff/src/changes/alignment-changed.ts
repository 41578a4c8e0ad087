import { alignmentFindings } from '../findings/alignment-findings.ts';
import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { quotedLabel } from '../findings/wording.ts';

export const alignmentChanged: ChangeKind = {
  id: 'alignment-changed',
  mirror: 'alignment-changed',
  bump: 'minor',
  affects: ['programs', 'links', 'readers'],
  title: 'An alignment says something else',
  why: 'The two entries are said to be nearer, or further apart.',
  covers: ['competence', 'role', 'qualification', 'term'].map((type) => `${type}.alignments.relation`),
  examples: [
    {
      title: 'Close becomes exact',
      before: {},
      after: edited('competences/brewing.md', ['relation: close', 'relation: exact']),
      expect: ['alignment-changed'],
    },
  ],
  find: (comparison) =>
    alignmentFindings(comparison, 'changed', (entry, code) => `${quotedLabel(entry)} is aligned with ${code} in another way.`),
};
