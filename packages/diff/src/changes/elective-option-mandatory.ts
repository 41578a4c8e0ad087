import { edited } from '../examples/example-files.ts';
import { roleFindings } from '../findings/role-findings.ts';
import { mirroredPair, type MirroredPair } from '../judging/mirrored-pair.ts';

export const electiveOptionMandatory: MirroredPair = mirroredPair(
  ['role.electives.including'],
  {
    id: 'elective-option-made-mandatory',
    bump: 'major',
    affects: ['claims', 'tailorings', 'programs'],
    title: 'An option of an elective became mandatory',
    why: 'Whoever met the profile by other options no longer does.',
    examples: [
      {
        title: 'One of the options has to be met in any case',
        before: {},
        after: edited('roles/head-host.md', ['atLeast: 1', 'atLeast: 1\n    including: [buying]']),
        expect: ['elective-option-made-mandatory'],
      },
    ],
    find: (comparison) =>
      roleFindings(comparison, 'made-mandatory', ({ role, competence }) => `${role} now needs ${competence}, in any case.`),
  },
  {
    id: 'elective-option-made-optional',
    bump: 'minor',
    affects: ['claims', 'tailorings', 'programs'],
    title: 'An option of an elective is no longer mandatory',
    why: 'Whoever met the profile still does.',
    examples: [
      {
        title: 'One of the options no longer has to be met in any case',
        before: edited('roles/head-host.md', ['atLeast: 1', 'atLeast: 1\n    including: [buying]']),
        after: {},
        expect: ['elective-option-made-optional'],
      },
    ],
    find: (comparison) =>
      roleFindings(comparison, 'made-optional', ({ role, competence }) => `${role} no longer needs ${competence}, in any case.`),
  },
);
