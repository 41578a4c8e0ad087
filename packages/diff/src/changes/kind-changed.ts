import type { Comparison } from '../compare/comparison.ts';
import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { valueFindings } from '../findings/value-findings.ts';
import { quotedLabel, quoted } from '../findings/wording.ts';

export const kindChanged: ChangeKind = {
  id: 'kind-changed',
  mirror: 'kind-changed',
  bump: 'major',
  affects: ['claims', 'programs', 'tailorings'],
  title: 'A competence is of another kind',
  why: 'Its kind decides which scale rates it, if any, and which of its levels exist.',
  covers: ['competence.kind'],
  examples: [
    {
      title: 'A competence becomes one of another kind',
      before: {},
      after: edited('competences/bowing.md', ['kind: ritual', 'kind: conduct']),
      expect: ['kind-changed'],
    },
  ],
  find: (comparison) =>
    valueFindings(
      comparison,
      ['competence'],
      'kind',
      (pair, before, after) =>
        `${quotedLabel(pair.after)} is of the kind ${kindName(comparison, after)} (was ${kindName(comparison, before)}).`,
    ),
};

function kindName({ before, after }: Comparison, id: unknown): string {
  const titles = [after, before].flatMap(({ manifest }) => manifest.data.kinds.find((kind) => kind.id === id)?.title ?? []);
  return quoted(titles[0] ?? String(id));
}
