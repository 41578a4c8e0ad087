import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { roleFindings } from '../findings/role-findings.ts';

export const electiveOptionRemoved: ChangeKind = {
  id: 'elective-option-removed',
  mirror: 'elective-option-added',
  bump: 'major',
  affects: ['claims', 'tailorings', 'programs'],
  title: 'An elective offers one option less',
  why: 'Whoever met the profile by that option no longer does.',
  covers: ['role.electives.of'],
  examples: [
    {
      title: 'One option is no longer offered',
      before: edited('roles/head-host.md', ['      garnish: {', '      bowing: {}\n      garnish: {']),
      after: {},
      expect: ['elective-option-removed'],
    },
  ],
  find: (comparison) => roleFindings(comparison, 'option-removed', ({ role, competence }) => `${role} no longer accepts ${competence}.`),
};
