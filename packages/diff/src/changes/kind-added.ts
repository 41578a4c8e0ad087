import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { itemFindings } from '../findings/find-values.ts';
import { quoted } from '../findings/wording.ts';

export const kindAdded: ChangeKind = {
  id: 'kind-added',
  mirror: 'kind-removed',
  bump: 'minor',
  affects: ['programs', 'tailorings'],
  title: 'A kind of competence was added',
  why: 'Nothing is of this kind yet unless it says so.',
  covers: ['manifest.kinds.id'],
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
};
