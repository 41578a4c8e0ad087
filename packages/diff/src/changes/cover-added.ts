import type { ChangeKind } from '../judging/change-kind.ts';
import { coverChanges, coverFinding } from '../findings/cover-changes.ts';
import { edited } from '../examples/example-files.ts';
import { named, quoted, titleOf } from '../findings/wording.ts';

export const coverAdded: ChangeKind = {
  id: 'cover-added',
  mirror: 'cover-removed',
  bump: 'minor',
  affects: ['claims', 'programs', 'readers'],
  title: 'A qualification covers one competence more',
  why: 'Whoever holds it can show more.',
  covers: ['qualification.covers'],
  examples: [
    {
      title: 'One more competence is covered',
      before: {},
      after: edited('qualifications/tea-certificate.md', ['covers:\n', 'covers:\n  serving: { knowledge: 1, practice: 1 }\n']),
      expect: ['cover-added'],
    },
  ],
  find: (comparison) =>
    coverChanges(comparison)
      .filter((change) => change.to === undefined && change.before === undefined)
      .map((change) => {
        const competence = quoted(titleOf([comparison.after, comparison.before], change.competence));
        return coverFinding(change, `${named(change.pair.after)} now helps with ${competence}.`);
      }),
};
