import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { roleFindings } from '../findings/role-findings.ts';

export const electiveRaised: ChangeKind = {
  id: 'elective-raised',
  mirror: 'elective-lowered',
  bump: 'major',
  affects: ['claims', 'tailorings', 'programs'],
  title: 'More options of an elective have to be met',
  why: 'Whoever met just enough of them no longer does.',
  covers: ['role.electives.atLeast'],
  examples: [
    {
      title: 'Two options instead of one',
      before: {},
      after: edited('roles/head-host.md', ['atLeast: 1', 'atLeast: 2']),
      expect: ['elective-raised'],
    },
  ],
  find: (comparison) =>
    roleFindings(
      comparison,
      'elective-raised',
      ({ role, elective, turn }) =>
        `${role} now asks for at least ${turn.atLeast?.after} options of ${elective} (was ${turn.atLeast?.before}).`,
    ),
};
