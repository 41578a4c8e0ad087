import type { ChangeKind } from '../judging/change-kind.ts';
import { coverChanges, coverFinding, moves } from '../findings/cover-changes.ts';
import { edited } from '../examples/example-files.ts';
import { named, quoted, titleOf } from '../findings/wording.ts';

export const coverLowered: ChangeKind = {
  id: 'cover-lowered',
  mirror: 'cover-raised',
  bump: 'major',
  affects: ['claims', 'programs', 'readers'],
  title: 'A qualification helps to a lower level only',
  why: 'Whoever relied on it for the higher level has a gap now.',
  covers: ['qualification.covers'],
  examples: [
    {
      title: 'A lower level is covered',
      before: edited('qualifications/tea-certificate.md', ['brewing: { knowledge: 2', 'brewing: { knowledge: 3']),
      after: {},
      expect: ['cover-lowered'],
    },
  ],
  find: (comparison) =>
    coverChanges(comparison)
      .filter((change) => change.to === undefined && change.before && change.after && moves(change, 'down').length > 0)
      .map((change) => {
        const competence = quoted(titleOf([comparison.after, comparison.before], change.competence));
        return coverFinding(change, `${named(change.pair.after)} now helps to a lower level of ${competence} only.`);
      }),
};
