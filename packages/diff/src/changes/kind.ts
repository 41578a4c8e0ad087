import { edited } from '../examples/example-files.ts';
import { itemFindings } from '../findings/value-findings.ts';
import { quoted } from '../findings/wording.ts';
import { mirroredPair, type MirroredPair } from '../judging/mirrored-pair.ts';

export const kind: MirroredPair = mirroredPair(
  ['manifest.kinds.id'],
  {
    id: 'kind-added',
    bump: 'minor',
    affects: ['programs', 'tailorings'],
    title: 'A kind of competence was added',
    why: 'Nothing is of this kind yet unless it says so.',
    examples: [
      {
        title: 'A kind of competence was added',
        before: {},
        after: edited('framework.md', ['title: Conduct }\n', 'title: Conduct }\n  - { id: song, title: Song }\n']),
        expect: ['kind-added'],
      },
    ],
    find: ({ manifest }) =>
      itemFindings(manifest, 'kinds', 'came', ({ id, title = id }) => `There is a new kind of competence ${quoted(title)}.`),
  },
  {
    id: 'kind-removed',
    bump: 'major',
    affects: ['programs', 'tailorings'],
    title: 'A kind of competence was taken away',
    why: 'Programs that tell competences apart by it have lost it.',
    examples: [
      {
        title: 'A kind of competence was taken away',
        before: edited('framework.md', ['title: Conduct }\n', 'title: Conduct }\n  - { id: song, title: Song }\n']),
        after: {},
        expect: ['kind-removed'],
      },
    ],
    find: ({ manifest }) =>
      itemFindings(manifest, 'kinds', 'went', ({ id, title = id }) => `There is no kind of competence ${quoted(title)} any more.`),
  },
);
