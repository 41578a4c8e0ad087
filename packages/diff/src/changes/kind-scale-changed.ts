import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { changedItems } from '../findings/find-values.ts';
import { inPair } from '../findings/finding.ts';
import { isSame } from '../compare/same.ts';
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
    changedItems(manifest, 'kinds').flatMap(({ before, after, pointer, pointerBefore }) =>
      ['scale']
        .filter((key) => !isSame(before[key], after[key]))
        .map((key) =>
          inPair(manifest, `${pointer}/${key}`, {
            message: `Competences of the kind ${quoted(after.title ?? after.id)} are rated on another scale.`,
            before: before[key],
            after: after[key],
            pointerBefore: `${pointerBefore}/${key}`,
          }),
        ),
    ),
};
