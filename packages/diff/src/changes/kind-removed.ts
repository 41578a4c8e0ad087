import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { itemFindings } from '../findings/find-values.ts';
import { quoted } from '../findings/wording.ts';

export const kindRemoved: ChangeKind = {
  id: 'kind-removed',
  mirror: 'kind-added',
  bump: 'major',
  affects: ['programs', 'tailorings'],
  title: 'A kind of competence was taken away',
  why: 'Programs that tell competences apart by it have lost it.',
  covers: ['manifest.kinds.id'],
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
};
