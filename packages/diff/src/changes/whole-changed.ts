import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { across, changedValues } from '../findings/find-values.ts';
import { fromTo } from '../findings/named-reference.ts';
import { named } from '../findings/wording.ts';

export const wholeChanged: ChangeKind = {
  id: 'whole-changed',
  mirror: 'whole-changed',
  bump: 'minor',
  affects: ['readers', 'programs', 'claims'],
  title: 'A competence became part of another one, or of none',
  why: 'What it asks is the same; the competence that it counts towards is another one.',
  covers: across(['competence'], 'partOf'),
  examples: [
    {
      title: 'A competence becomes part of another one',
      before: {},
      after: edited('competences/tasting.md', ['partOf: brewing', 'partOf: buying']),
      expect: ['whole-changed'],
    },
  ],
  find: (comparison) =>
    changedValues(
      comparison,
      ['competence'],
      'partOf',
      (pair, before, after) => `${named(pair.after)} is part of ${fromTo(comparison, before, after)}.`,
    ),
};
