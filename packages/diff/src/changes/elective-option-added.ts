import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { roleFindings } from '../findings/role-findings.ts';

export const electiveOptionAdded: ChangeKind = {
  id: 'elective-option-added',
  mirror: 'elective-option-removed',
  bump: 'minor',
  affects: ['claims', 'tailorings', 'programs'],
  title: 'An elective offers one option more',
  why: 'There is one more way to meet the profile.',
  covers: ['role.electives.of'],
  examples: [
    {
      title: 'One more option is offered',
      before: {},
      after: edited('roles/head-host.md', ['      garnish: {', '      bowing: {}\n      garnish: {']),
      expect: ['elective-option-added'],
    },
  ],
  find: (comparison) => roleFindings(comparison, 'option-added', ({ role, competence }) => `${role} now accepts ${competence}.`),
};
