import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { roleFindings } from '../findings/role-findings.ts';

export const electiveLowered: ChangeKind = {
  id: 'elective-lowered',
  mirror: 'elective-raised',
  bump: 'minor',
  affects: ['claims', 'tailorings', 'programs'],
  title: 'Fewer options of an elective have to be met',
  why: 'Whoever met the profile still does.',
  covers: ['role.electives.atLeast'],
  examples: [
    {
      title: 'One option instead of two',
      before: edited('roles/head-host.md', ['atLeast: 1', 'atLeast: 2']),
      after: {},
      expect: ['elective-lowered'],
    },
  ],
  find: (comparison) =>
    roleFindings(
      comparison,
      'elective-lowered',
      ({ role, elective, turn }) =>
        `${role} now asks for only ${turn.atLeast?.after} options of ${elective} (was ${turn.atLeast?.before}).`,
    ),
};
