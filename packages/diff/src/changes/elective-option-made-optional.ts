import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { roleFindings } from '../findings/role-findings.ts';

export const electiveOptionMadeOptional: ChangeKind = {
  id: 'elective-option-made-optional',
  mirror: 'elective-option-made-mandatory',
  bump: 'minor',
  affects: ['claims', 'tailorings', 'programs'],
  title: 'An option of an elective is no longer mandatory',
  why: 'Whoever met the profile still does.',
  covers: ['role.electives.including'],
  examples: [
    {
      title: 'One of the options no longer has to be met in any case',
      before: edited('roles/head-host.md', ['atLeast: 1', 'atLeast: 1\n    including: [buying]']),
      after: {},
      expect: ['elective-option-made-optional'],
    },
  ],
  find: (comparison) =>
    roleFindings(comparison, 'made-optional', ({ role, competence }) => `${role} no longer needs ${competence}, in any case.`),
};
