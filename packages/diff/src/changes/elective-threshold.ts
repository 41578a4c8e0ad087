import { edited } from '../examples/example-files.ts';
import { roleFindings } from '../findings/role-findings.ts';
import { mirroredPair, type MirroredPair } from '../judging/mirrored-pair.ts';

export const electiveThreshold: MirroredPair = mirroredPair(
  ['role.electives.atLeast'],
  {
    id: 'elective-lowered',
    bump: 'minor',
    affects: ['claims', 'tailorings', 'programs'],
    title: 'Fewer options of an elective have to be met',
    why: 'Whoever met the profile still does.',
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
          `${role} now asks for only ${countOf(turn.atLeast?.after ?? 0)} of ${elective} (was ${turn.atLeast?.before}).`,
      ),
  },
  {
    id: 'elective-raised',
    bump: 'major',
    affects: ['claims', 'tailorings', 'programs'],
    title: 'More options of an elective have to be met',
    why: 'Whoever met just enough of them no longer does.',
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
          `${role} now asks for at least ${countOf(turn.atLeast?.after ?? 0)} of ${elective} (was ${turn.atLeast?.before}).`,
      ),
  },
);

function countOf(options: number): string {
  return options === 1 ? 'one option' : `${options} options`;
}
