import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { schemaPaths, valueFindings } from '../findings/value-findings.ts';
import { changedReference } from '../findings/changed-reference.ts';
import { quotedLabel } from '../findings/wording.ts';

export const wholeChanged: ChangeKind = {
  id: 'whole-changed',
  mirror: 'whole-changed',
  bump: 'minor',
  affects: ['readers', 'programs', 'claims'],
  title: 'A competence became part of another one, or of none',
  why: 'What it asks is the same; the competence that it counts towards is another one.',
  covers: schemaPaths(['competence'], 'partOf'),
  examples: [
    {
      title: 'A competence becomes part of another one',
      before: {},
      after: edited('competences/tasting.md', ['partOf: brewing', 'partOf: buying']),
      expect: ['whole-changed'],
    },
  ],
  find: (comparison) =>
    valueFindings(
      comparison,
      ['competence'],
      'partOf',
      (pair, before, after) => `${quotedLabel(pair.after)} is part of ${changedReference(comparison, before, after)}.`,
    ),
};
