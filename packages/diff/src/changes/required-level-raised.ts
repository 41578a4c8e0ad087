import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { roleFindings } from '../findings/role-findings.ts';

export const requiredLevelRaised: ChangeKind = {
  id: 'required-level-raised',
  mirror: 'required-level-lowered',
  bump: 'major',
  affects: ['claims', 'tailorings', 'programs'],
  title: 'A role needs a higher level',
  why: 'Whoever met the profile may no longer meet it.',
  covers: ['role.requires.rating', 'role.electives.of.rating'],
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
};
