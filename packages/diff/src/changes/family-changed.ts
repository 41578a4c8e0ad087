import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { across, changedValues } from '../findings/find-values.ts';
import { fromTo } from '../findings/named-reference.ts';
import { named } from '../findings/wording.ts';

export const familyChanged: ChangeKind = {
  id: 'family-changed',
  mirror: 'family-changed',
  bump: 'minor',
  affects: ['readers', 'programs'],
  title: 'A role moved to another family',
  why: 'The ladder that people climb by it is another one; what the role asks is the same.',
  covers: across(['role'], 'family'),
  examples: [
    {
      title: 'A role moves to another family',
      before: {},
      after: edited('roles/buyer.md', ['family: office', 'family: house']),
      expect: ['family-changed'],
    },
  ],
  find: (comparison) =>
    changedValues(
      comparison,
      ['role'],
      'family',
      (pair, before, after) => `${named(pair.after)} belongs to ${fromTo(comparison, before, after)}.`,
    ),
};
