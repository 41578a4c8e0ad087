import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { roleFindings } from '../findings/role-findings.ts';

export const needRelaxed: ChangeKind = {
  id: 'need-relaxed',
  mirror: 'need-strengthened',
  bump: 'minor',
  affects: ['claims', 'tailorings', 'programs'],
  title: 'A role asks for a competence less strongly',
  why: 'Whoever met the profile still does.',
  covers: ['role.requires.need', 'role.electives.of.need'],
  examples: [
    {
      title: 'What was expected is desirable',
      before: {},
      after: edited('roles/buyer.md', ['practice: 2 } }', 'practice: 2 }, need: desirable }']),
      expect: ['need-relaxed'],
    },
  ],
  find: (comparison) =>
    roleFindings(comparison, 'relaxed', ({ role, competence, step }) => `${role} asks for ${competence} only as ${step}.`),
};
