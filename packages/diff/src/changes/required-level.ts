import { edited } from '../examples/example-files.ts';
import { roleFindings } from '../findings/role-findings.ts';
import { mirroredPair, type MirroredPair } from '../judging/mirrored-pair.ts';

export const requiredLevel: MirroredPair = mirroredPair(
  ['role.requires.rating', 'role.electives.of.rating'],
  {
    id: 'required-level-lowered',
    bump: 'minor',
    affects: ['claims', 'tailorings', 'programs'],
    title: 'A role needs a lower level',
    why: 'Whoever met the profile still does.',
    examples: [
      {
        title: 'A level is lowered',
        before: {},
        after: edited('roles/buyer.md', ['practice: 2', 'practice: 1']),
        expect: ['required-level-lowered'],
      },
      {
        title: 'A role no longer states its own requirement, and inherits a lower one in fewer contexts',
        before: {},
        after: edited('roles/head-host.md', ['  serving: { rating: { knowledge: 3, practice: 3 } }\n', '']),
        expect: ['condition-added', 'required-level-lowered'],
      },
    ],
    find: (comparison) =>
      roleFindings(comparison, 'lowered', ({ role, competence, step }) => `${role} now needs only ${step} of ${competence}.`),
  },
  {
    id: 'required-level-raised',
    bump: 'major',
    affects: ['claims', 'tailorings', 'programs'],
    title: 'A role needs a higher level',
    why: 'Whoever met the profile may no longer meet it.',
    examples: [
      {
        title: 'A level is raised for a role and for the one that extends it',
        before: {},
        after: edited('roles/host.md', ['knowledge: 2, practice: 1', 'knowledge: 3, practice: 1']),
        expect: ['required-level-raised'],
      },
      {
        title: 'An option of an elective asks for more',
        before: {},
        after: edited('roles/head-host.md', ['garnish: { rating: { knowledge: 1', 'garnish: { rating: { knowledge: 2']),
        expect: ['required-level-raised'],
      },
    ],
    find: (comparison) => roleFindings(comparison, 'raised', ({ role, competence, step }) => `${role} now needs ${step} of ${competence}.`),
  },
);
