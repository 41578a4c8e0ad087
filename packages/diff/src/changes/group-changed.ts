import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { across, changedValues } from '../findings/find-values.ts';
import { fromTo } from '../findings/named-reference.ts';
import { named } from '../findings/wording.ts';

export const groupChanged: ChangeKind = {
  id: 'group-changed',
  mirror: 'group-changed',
  bump: 'minor',
  affects: ['readers', 'programs'],
  title: 'A competence moved to another group',
  why: 'It is found elsewhere; what it asks is the same.',
  covers: across(['competence'], 'group'),
  examples: [
    {
      title: 'A competence moves to another group',
      before: {},
      after: edited('competences/brewing.md', ['group: stove', 'group: counter']),
      expect: ['group-changed'],
    },
  ],
  find: (comparison) =>
    changedValues(
      comparison,
      ['competence'],
      'group',
      (pair, before, after) => `${named(pair.after)} belongs to ${fromTo(comparison, before, after)}.`,
    ),
};
