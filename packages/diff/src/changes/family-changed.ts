import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { schemaPaths, valueFindings } from '../findings/value-findings.ts';
import { changedReference } from '../findings/changed-reference.ts';
import { quotedLabel } from '../findings/wording.ts';

export const familyChanged: ChangeKind = {
  id: 'family-changed',
  mirror: 'family-changed',
  bump: 'minor',
  affects: ['readers', 'programs'],
  title: 'A role moved to another family',
  why: 'The ladder that people climb by it is another one; what the role asks is the same.',
  covers: schemaPaths(['role'], 'family'),
  examples: [
    {
      title: 'A role moves to another family',
      before: {},
      after: edited('roles/buyer.md', ['family: office', 'family: house']),
      expect: ['family-changed'],
    },
  ],
  find: (comparison) =>
    valueFindings(
      comparison,
      ['role'],
      'family',
      (pair, before, after) => `${quotedLabel(pair.after)} belongs to ${changedReference(comparison, before, after)}.`,
    ),
};
