import type { ChangeKind } from '../judging/change-kind.ts';
import { coverChanges, coverFinding } from '../findings/cover-changes.ts';
import { edited } from '../examples/example-files.ts';
import { named, quoted, titleOf } from '../findings/wording.ts';

export const coverRemoved: ChangeKind = {
  id: 'cover-removed',
  mirror: 'cover-added',
  bump: 'major',
  affects: ['claims', 'programs', 'readers'],
  title: 'A qualification covers one competence less',
  why: 'Whoever relied on it for that competence has a gap now.',
  covers: ['qualification.covers'],
  examples: [
    {
      title: 'One competence is no longer covered',
      before: edited('qualifications/tea-certificate.md', ['covers:\n', 'covers:\n  serving: { knowledge: 1, practice: 1 }\n']),
      after: {},
      expect: ['cover-removed'],
    },
  ],
  find: (comparison) =>
    coverChanges(comparison)
      .filter((change) => change.to === undefined && change.after === undefined)
      .map((change) => {
        const competence = quoted(titleOf([comparison.after, comparison.before], change.competence));
        return coverFinding(change, `${named(change.pair.after)} no longer helps with ${competence}.`);
      }),
};
