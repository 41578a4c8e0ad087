import { edited } from '../examples/example-files.ts';
import { roleFindings } from '../findings/role-findings.ts';
import { mirroredPair, type MirroredPair } from '../judging/mirrored-pair.ts';

export const elective: MirroredPair = mirroredPair(
  ['role.electives.id'],
  {
    id: 'elective-added',
    bump: 'major',
    affects: ['claims', 'tailorings', 'programs'],
    title: 'A role has an elective more',
    why: 'Whoever met the profile may not have met enough of the new options.',
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
  },
  {
    id: 'elective-removed',
    bump: 'minor',
    affects: ['claims', 'tailorings', 'programs'],
    title: 'A role has an elective less',
    why: 'Whoever met the profile still does.',
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
  },
);
