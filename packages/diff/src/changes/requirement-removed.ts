import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { roleFindings } from '../findings/role-findings.ts';

export const requirementRemoved: ChangeKind = {
  id: 'requirement-removed',
  mirror: 'requirement-added',
  bump: 'minor',
  affects: ['claims', 'tailorings', 'programs'],
  title: 'A role no longer needs a competence',
  why: 'Whoever met the profile still does. What a tailoring says about the requirement has nothing to stand on.',
  covers: ['role.requires', 'role.without', 'role.extends'],
  examples: [
    {
      title: 'A role no longer needs a competence',
      before: {},
      after: edited('roles/host.md', ['  courtesy: {}\n', '']),
      expect: ['requirement-removed'],
    },
    {
      title: 'A role leaves out what it inherits',
      before: {},
      after: edited('roles/head-host.md', ['extends: host\n', 'extends: host\nwithout: [courtesy]\n']),
      expect: ['requirement-removed'],
    },
  ],
  find: (comparison) => roleFindings(comparison, 'removed', ({ role, competence }) => `${role} no longer needs ${competence}.`),
};
