import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { schemaPaths, valueFindings } from '../findings/value-findings.ts';
import { changedReference } from '../findings/changed-reference.ts';
import { quotedLabel } from '../findings/wording.ts';

export const parentChanged: ChangeKind = {
  id: 'parent-changed',
  mirror: 'parent-changed',
  bump: 'minor',
  affects: ['readers', 'programs'],
  title: 'A group or family moved',
  why: 'What it holds is found elsewhere; no requirement is different.',
  covers: schemaPaths(['group', 'family'], 'parent'),
  examples: [
    {
      title: 'A group becomes one of the top',
      before: {},
      after: edited('groups/stove.md', ['parent: kitchen\n', '']),
      expect: ['parent-changed'],
    },
  ],
  find: (comparison) =>
    valueFindings(
      comparison,
      ['group', 'family'],
      'parent',
      (pair, before, after) => `${quotedLabel(pair.after)} belongs to ${changedReference(comparison, before, after)}.`,
    ),
};
