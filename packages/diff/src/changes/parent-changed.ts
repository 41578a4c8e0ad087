import type { ChangeKind } from '../change-kind.ts';
import { edited } from '../example-files.ts';
import { across, changedValues } from '../find-values.ts';
import { fromTo } from '../named-reference.ts';
import { named } from '../wording.ts';

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
