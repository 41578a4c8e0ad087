import { edited } from '../examples/example-files.ts';
import { itemFindings } from '../findings/value-findings.ts';
import { quoted } from '../findings/wording.ts';
import { mirroredPair, type MirroredPair } from '../judging/mirrored-pair.ts';

export const stage: MirroredPair = mirroredPair(
  ['manifest.qualificationStages.id'],
  {
    id: 'stage-added',
    bump: 'minor',
    affects: ['programs'],
    title: 'A stage of qualifications was added',
    why: 'Nothing is of this stage yet unless it says so.',
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
  },
  {
    id: 'stage-removed',
    bump: 'major',
    affects: ['programs'],
    title: 'A stage of qualifications was taken away',
    why: 'Programs that sort qualifications by it have lost it.',
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
  },
);
