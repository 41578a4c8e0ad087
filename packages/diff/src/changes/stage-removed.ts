import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { itemFindings } from '../findings/find-values.ts';
import { quoted } from '../findings/wording.ts';

export const stageRemoved: ChangeKind = {
  id: 'stage-removed',
  mirror: 'stage-added',
  bump: 'major',
  affects: ['programs'],
  title: 'A stage of qualifications was taken away',
  why: 'Programs that sort qualifications by it have lost it.',
  covers: ['manifest.qualificationStages.id'],
  examples: [
    {
      title: 'A stage of qualifications was taken away',
      before: edited('framework.md', ['title: Second }\n', 'title: Second }\n  - { id: third, title: Third }\n']),
      after: {},
      expect: ['stage-removed'],
    },
  ],
  find: ({ manifest }) =>
    itemFindings(
      manifest,
      'qualificationStages',
      'went',
      ({ id, title = id }) => `There is no stage of qualifications ${quoted(title)} any more.`,
    ),
};
