import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { roleFindings } from '../findings/role-findings.ts';

const withoutTasting = edited('roles/head-host.md', ['  tasting: { rating: { knowledge: 1, practice: 1 }, need: desirable }\n', '']);

export const requirementMovedToSuccessor: ChangeKind = {
  id: 'requirement-moved-to-successor',
  mirror: { waived: 'A successor is named once; whoever goes back asks for one competence less and one more.' },
  bump: 'minor',
  affects: ['claims', 'tailorings', 'programs'],
  title: 'A role asks for the successor of a deprecated competence',
  why: 'The framework says what takes the place of the competence, and no higher level is asked of it.',
  covers: ['role.requires', 'role.electives.of'],
  examples: [
    {
      title: 'A competence is deprecated, and the role asks for its successor',
      before: withoutTasting,
      after: {
        ...edited('competences/brewing.md', ['order: 10', 'order: 10\nstatus: deprecated\nreplacedBy: [tasting]']),
        ...edited('roles/host.md', ['  brewing: {', '  tasting: {']),
        ...withoutTasting,
      },
      expect: ['entry-deprecated', 'requirement-moved-to-successor'],
    },
  ],
  find: (comparison) => roleFindings(comparison, 'moved', ({ role, competence }) => `${role} now needs ${competence}.`),
};
