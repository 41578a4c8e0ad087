import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { across, changedValues } from '../findings/find-values.ts';
import { fromTo } from '../findings/named-reference.ts';
import { named } from '../findings/wording.ts';

export const parentChanged: ChangeKind = {
  id: 'parent-changed',
  mirror: 'parent-changed',
  bump: 'minor',
  affects: ['readers', 'programs'],
  title: 'A group or family moved',
  why: 'What it holds is found elsewhere; no requirement is different.',
  covers: across(['group', 'family'], 'parent'),
  examples: [
    {
      title: 'A group becomes one of the top',
      before: {},
      after: edited('groups/stove.md', ['parent: kitchen\n', '']),
      expect: ['parent-changed'],
    },
  ],
  find: (comparison) =>
    changedValues(
      comparison,
      ['group', 'family'],
      'parent',
      (pair, before, after) => `${named(pair.after)} belongs to ${fromTo(comparison, before, after)}.`,
    ),
};
