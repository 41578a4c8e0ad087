import { edited } from '../examples/example-files.ts';
import { roleFindings } from '../findings/role-findings.ts';
import { mirroredPair, type MirroredPair } from '../judging/mirrored-pair.ts';

export const electiveOption: MirroredPair = mirroredPair(
  ['role.electives.of'],
  {
    id: 'elective-option-added',
    bump: 'minor',
    affects: ['claims', 'tailorings', 'programs'],
    title: 'An elective offers one option more',
    why: 'There is one more way to meet the profile.',
    examples: [
      {
        title: 'One more option is offered',
        before: {},
        after: edited('roles/head-host.md', ['      garnish: {', '      bowing: {}\n      garnish: {']),
        expect: ['elective-option-added'],
      },
    ],
    find: (comparison) => roleFindings(comparison, 'option-added', ({ role, competence }) => `${role} now accepts ${competence}.`),
  },
  {
    id: 'elective-option-removed',
    bump: 'major',
    affects: ['claims', 'tailorings', 'programs'],
    title: 'An elective offers one option less',
    why: 'Whoever met the profile by that option no longer does.',
    examples: [
      {
        title: 'One option is no longer offered',
        before: edited('roles/head-host.md', ['      garnish: {', '      bowing: {}\n      garnish: {']),
        after: {},
        expect: ['elective-option-removed'],
      },
    ],
    find: (comparison) => roleFindings(comparison, 'option-removed', ({ role, competence }) => `${role} no longer accepts ${competence}.`),
  },
);
