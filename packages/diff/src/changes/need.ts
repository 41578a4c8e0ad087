import { edited } from '../examples/example-files.ts';
import { roleFindings } from '../findings/role-findings.ts';
import { mirroredPair, type MirroredPair } from '../judging/mirrored-pair.ts';

export const need: MirroredPair = mirroredPair(
  ['role.requires.need', 'role.electives.of.need'],
  {
    id: 'need-relaxed',
    bump: 'minor',
    affects: ['claims', 'tailorings', 'programs'],
    title: 'A role asks for a competence less strongly',
    why: 'Whoever met the profile still does.',
    examples: [
      {
        title: 'What was expected is desirable',
        before: {},
        after: edited('roles/buyer.md', ['practice: 2 } }', 'practice: 2 }, need: desirable }']),
        expect: ['need-relaxed'],
      },
    ],
    find: (comparison) =>
      roleFindings(comparison, 'relaxed', ({ role, competence, step }) => `${role} asks for ${competence} only as ${step}.`),
  },
  {
    id: 'need-strengthened',
    bump: 'major',
    affects: ['claims', 'tailorings', 'programs'],
    title: 'A role asks for a competence more strongly',
    why: 'What was good to have is expected now, or what was expected is essential.',
    examples: [
      {
        title: 'What was desirable is expected',
        before: {},
        after: edited('roles/head-host.md', [', need: desirable', '']),
        expect: ['need-strengthened'],
      },
    ],
    find: (comparison) =>
      roleFindings(comparison, 'strengthened', ({ role, competence, step }) => `${role} asks for ${competence} as ${step}.`),
  },
);
