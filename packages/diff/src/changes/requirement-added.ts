import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { roleFindings } from '../findings/role-findings.ts';

export const requirementAdded: ChangeKind = {
  id: 'requirement-added',
  mirror: 'requirement-removed',
  bump: 'major',
  affects: ['claims', 'tailorings', 'programs'],
  title: 'A role needs one competence more',
  why: 'Whoever met the profile may no longer meet it.',
  covers: ['role.requires', 'role.without', 'role.extends'],
  examples: [
    {
      title: 'A role needs one more competence, and so does the role that extends it',
      before: {},
      after: edited('roles/host.md', ['  courtesy: {}', '  courtesy: {}\n  bowing: {}']),
      expect: ['requirement-added'],
    },
    {
      title: 'A role no longer leaves out what it inherits',
      before: edited('roles/head-host.md', ['extends: host\n', 'extends: host\nwithout: [courtesy]\n']),
      after: {},
      expect: ['requirement-added'],
    },
  ],
  find: (comparison) => roleFindings(comparison, 'added', ({ role, competence }) => `${role} now needs ${competence}.`),
};
