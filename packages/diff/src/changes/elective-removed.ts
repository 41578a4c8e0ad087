import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { roleFindings } from '../findings/role-findings.ts';

export const electiveRemoved: ChangeKind = {
  id: 'elective-removed',
  mirror: 'elective-added',
  bump: 'minor',
  affects: ['claims', 'tailorings', 'programs'],
  title: 'A role has an elective less',
  why: 'Whoever met the profile still does.',
  covers: ['role.electives.id'],
  examples: [
    {
      title: 'A role loses an elective',
      before: edited('roles/head-host.md', [
        'electives:\n',
        'electives:\n  - id: second-side\n    title: Second side\n    atLeast: 1\n    of:\n      bowing: {}\n',
      ]),
      after: {},
      expect: ['elective-removed'],
    },
  ],
  find: (comparison) =>
    roleFindings(comparison, 'elective-removed', ({ role, elective }) => `${role} no longer has the elective ${elective}.`),
};
