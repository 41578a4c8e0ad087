import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { roleFindings } from '../findings/role-findings.ts';

export const electiveAdded: ChangeKind = {
  id: 'elective-added',
  mirror: 'elective-removed',
  bump: 'major',
  affects: ['claims', 'tailorings', 'programs'],
  title: 'A role has an elective more',
  why: 'Whoever met the profile may not have met enough of the new options.',
  covers: ['role.electives.id'],
  examples: [
    {
      title: 'A role gets one more elective',
      before: {},
      after: edited('roles/head-host.md', [
        'electives:\n',
        'electives:\n  - id: second-side\n    title: Second side\n    atLeast: 1\n    of:\n      bowing: {}\n',
      ]),
      expect: ['elective-added'],
    },
  ],
  find: (comparison) => roleFindings(comparison, 'elective-added', ({ role, elective }) => `${role} has a new elective, ${elective}.`),
};
