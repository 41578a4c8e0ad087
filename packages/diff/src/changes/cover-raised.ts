import type { ChangeKind } from '../judging/change-kind.ts';
import { coverChanges, coverFinding, moves } from '../findings/cover-changes.ts';
import { edited } from '../examples/example-files.ts';
import { named, quoted, titleOf } from '../findings/wording.ts';

export const coverRaised: ChangeKind = {
  id: 'cover-raised',
  mirror: 'cover-lowered',
  bump: 'minor',
  affects: ['claims', 'programs', 'readers'],
  title: 'A qualification helps to a higher level',
  why: 'Whoever holds it can show more.',
  covers: ['qualification.covers'],
  examples: [
    {
      title: 'A higher level is covered',
      before: {},
      after: edited('qualifications/tea-certificate.md', ['brewing: { knowledge: 2', 'brewing: { knowledge: 3']),
      expect: ['cover-raised'],
    },
  ],
  find: (comparison) =>
    coverChanges(comparison)
      .filter((change) => change.to === undefined && change.before && change.after && moves(change, 'up').length > 0)
      .map((change) => {
        const competence = quoted(titleOf([comparison.after, comparison.before], change.competence));
        return coverFinding(change, `${named(change.pair.after)} now helps to a higher level of ${competence}.`);
      }),
};
