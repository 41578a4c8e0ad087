import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { roleFindings } from '../findings/role-findings.ts';

export const requiredLevelLowered: ChangeKind = {
  id: 'required-level-lowered',
  mirror: 'required-level-raised',
  bump: 'minor',
  affects: ['claims', 'tailorings', 'programs'],
  title: 'A role needs a lower level',
  why: 'Whoever met the profile still does.',
  covers: ['role.requires.rating', 'role.electives.of.rating'],
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
};
