import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { schemaPaths, valueFindings } from '../findings/value-findings.ts';
import { quotedLabel } from '../findings/wording.ts';

export const relatedChanged: ChangeKind = {
  id: 'related-changed',
  mirror: 'related-changed',
  bump: 'patch',
  affects: ['readers'],
  title: 'Related competences were changed',
  why: 'Readers are shown other competences to read next.',
  covers: schemaPaths(['competence'], 'related'),
  examples: [
    {
      title: 'Another competence is named as related',
      before: {},
      after: edited('competences/brewing.md', ['related: [serving]', 'related: [serving, tasting]']),
      expect: ['related-changed'],
    },
  ],
  find: (comparison) =>
    valueFindings(comparison, ['competence'], 'related', (pair) => `${quotedLabel(pair.after)} points readers to other competences.`),
};
