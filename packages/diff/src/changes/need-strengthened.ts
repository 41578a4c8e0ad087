import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { roleFindings } from '../findings/role-findings.ts';

export const needStrengthened: ChangeKind = {
  id: 'need-strengthened',
  mirror: 'need-relaxed',
  bump: 'major',
  affects: ['claims', 'tailorings', 'programs'],
  title: 'A role asks for a competence more strongly',
  why: 'What was good to have is expected now, or what was expected is essential.',
  covers: ['role.requires.need', 'role.electives.of.need'],
  examples: [
    {
      title: 'What was desirable is expected',
      before: {},
      after: edited('roles/head-host.md', [', need: desirable', '']),
      expect: ['need-strengthened'],
    },
  ],
  find: (comparison) =>
    roleFindings(comparison, 'strengthened', ({ role, competence, step }) => `${role} asks for ${competence} as ${step}.`),
};
