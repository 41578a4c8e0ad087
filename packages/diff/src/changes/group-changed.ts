import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { schemaPaths, valueFindings } from '../findings/value-findings.ts';
import { changedReference } from '../findings/changed-reference.ts';
import { quotedLabel } from '../findings/wording.ts';

export const groupChanged: ChangeKind = {
  id: 'group-changed',
  mirror: 'group-changed',
  bump: 'minor',
  affects: ['readers', 'programs'],
  title: 'A competence moved to another group',
  why: 'It is found elsewhere; what it asks is the same.',
  covers: schemaPaths(['competence'], 'group'),
  examples: [
    {
      title: 'A competence moves to another group',
      before: {},
      after: edited('competences/brewing.md', ['group: stove', 'group: counter']),
      expect: ['group-changed'],
    },
  ],
  find: (comparison) =>
    valueFindings(
      comparison,
      ['competence'],
      'group',
      (pair, before, after) => `${quotedLabel(pair.after)} belongs to ${changedReference(comparison, before, after)}.`,
    ),
};
