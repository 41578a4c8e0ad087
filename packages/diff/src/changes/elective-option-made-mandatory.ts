import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { roleFindings } from '../findings/role-findings.ts';

export const electiveOptionMadeMandatory: ChangeKind = {
  id: 'elective-option-made-mandatory',
  mirror: 'elective-option-made-optional',
  bump: 'major',
  affects: ['claims', 'tailorings', 'programs'],
  title: 'An option of an elective became mandatory',
  why: 'Whoever met the profile by other options no longer does.',
  covers: ['role.electives.including'],
  examples: [
    {
      title: 'One of the options has to be met in any case',
      before: {},
      after: edited('roles/head-host.md', ['atLeast: 1', 'atLeast: 1\n    including: [buying]']),
      expect: ['elective-option-made-mandatory'],
    },
  ],
  find: (comparison) =>
    roleFindings(comparison, 'made-mandatory', ({ role, competence }) => `${role} now needs ${competence}, in any case.`),
};
