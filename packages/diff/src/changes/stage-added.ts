import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { itemFindings } from '../findings/find-values.ts';
import { quoted } from '../findings/wording.ts';

export const stageAdded: ChangeKind = {
  id: 'stage-added',
  mirror: 'stage-removed',
  bump: 'minor',
  affects: ['programs'],
  title: 'A stage of qualifications was added',
  why: 'Nothing is of this stage yet unless it says so.',
  covers: ['manifest.qualificationStages.id'],
  examples: [
    {
      title: 'A stage of qualifications was added',
      before: {},
      after: edited('framework.md', ['title: Second }\n', 'title: Second }\n  - { id: third, title: Third }\n']),
      expect: ['stage-added'],
    },
  ],
  find: ({ manifest }) =>
    itemFindings(
      manifest,
      'qualificationStages',
      'came',
      ({ id, title = id }) => `There is a new stage of qualifications ${quoted(title)}.`,
    ),
};
