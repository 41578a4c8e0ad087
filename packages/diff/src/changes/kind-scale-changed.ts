import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { itemValueFindings } from '../findings/value-findings.ts';
import { quoted } from '../findings/wording.ts';

export const kindScaleChanged: ChangeKind = {
  id: 'kind-scale-changed',
  mirror: 'kind-scale-changed',
  bump: 'major',
  affects: ['claims', 'programs', 'tailorings'],
  title: 'A kind is rated on another scale',
  why: 'Ratings on one scale say nothing on another.',
  covers: ['manifest.kinds.scale'],
  examples: [
    {
      title: 'Competences of a kind are rated that were not',
      before: {},
      after: edited('framework.md', ['title: Ritual }', 'title: Ritual, scale: skill }']),
      expect: ['kind-scale-changed'],
    },
  ],
  find: ({ manifest }) =>
    itemValueFindings(
      manifest,
      'kinds',
      ['scale'],
      ({ id, title = id }) => `Competences of the kind ${quoted(title)} are rated on another scale.`,
    ),
};
