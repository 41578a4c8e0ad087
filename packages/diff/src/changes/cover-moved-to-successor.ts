import type { ChangeKind } from '../judging/change-kind.ts';
import { coverFindings } from '../findings/cover-findings.ts';
import { edited } from '../examples/example-files.ts';
import { quotedLabel, quoted, titleOf } from '../findings/wording.ts';

export const coverMovedToSuccessor: ChangeKind = {
  id: 'cover-moved-to-successor',
  mirror: { waived: 'A successor is named once; whoever goes back covers one competence less and one more.' },
  bump: 'minor',
  affects: ['claims', 'programs', 'readers'],
  title: 'A qualification or a resource covers the successor of a deprecated competence',
  why: 'The framework says what takes the place of the competence that was covered.',
  covers: ['qualification.covers', 'qualification.covers.rating', 'resource.covers.rating'],
  examples: [
    {
      title: 'A competence is deprecated, and the qualification covers its successor',
      before: edited('roles/head-host.md', ['  tasting: { rating: { knowledge: 1, practice: 1 }, need: desirable }\n', '']),
      after: {
        ...edited('roles/head-host.md', ['  tasting: { rating: { knowledge: 1, practice: 1 }, need: desirable }\n', '']),
        ...edited('competences/brewing.md', ['order: 10', 'order: 10\nstatus: deprecated\nreplacedBy: [tasting]']),
        ...edited('roles/host.md', ['  brewing: {', '  tasting: {']),
        ...edited('qualifications/tea-certificate.md', ['  brewing: {', '  tasting: {']),
      },
      expect: ['entry-deprecated', 'requirement-moved-to-successor', 'cover-moved-to-successor'],
    },
  ],
  find: (comparison) =>
    coverFindings(
      comparison,
      ({ to }) => to !== undefined,
      ({ pair, to = '' }, competence) =>
        `${quotedLabel(pair.after)} now helps with ${quoted(titleOf([comparison.after], to))} instead of ${competence}.`,
    ),
};
