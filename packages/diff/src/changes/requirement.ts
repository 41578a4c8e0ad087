import { edited } from '../examples/example-files.ts';
import { roleFindings } from '../findings/role-findings.ts';
import { mirroredPair, type MirroredPair } from '../judging/mirrored-pair.ts';

export const requirement: MirroredPair = mirroredPair(
  ['role.requires', 'role.without', 'role.extends'],
  {
    id: 'requirement-added',
    bump: 'major',
    affects: ['claims', 'tailorings', 'programs'],
    title: 'A role needs one competence more',
    why: 'Whoever met the profile may no longer meet it.',
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
  },
  {
    id: 'requirement-removed',
    bump: 'minor',
    affects: ['claims', 'tailorings', 'programs'],
    title: 'A role no longer needs a competence',
    why: 'Whoever met the profile still does. What a tailoring says about the requirement has nothing to stand on.',
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
  },
);
