import { edited } from '../examples/example-files.ts';
import { roleFindings } from '../findings/role-findings.ts';
import { mirroredPair, type MirroredPair } from '../judging/mirrored-pair.ts';

export const condition: MirroredPair = mirroredPair(
  ['role.requires.contexts', 'role.electives.of.contexts'],
  {
    id: 'condition-added',
    bump: 'major',
    affects: ['claims', 'tailorings', 'programs'],
    title: 'A requirement depends on the context now',
    why: 'One profile becomes several: a claim, a tailoring or a program that names no context can no longer tell what is asked.',
    examples: [
      {
        title: 'A requirement that held everywhere holds in one context',
        before: {},
        after: edited('roles/buyer.md', ['practice: 2 } }', 'practice: 2 }, contexts: [market] }']),
        expect: ['condition-added'],
      },
    ],
    find: (comparison) =>
      roleFindings(comparison, 'condition-added', ({ role, competence, kept }) => `${role} now needs ${competence} only in ${kept}.`),
  },
  {
    id: 'condition-dropped',
    bump: 'major',
    affects: ['claims', 'tailorings', 'programs'],
    title: 'A requirement no longer depends on the context',
    why: 'People who work in a context that it did not reach have to meet it now.',
    examples: [
      {
        title: 'A requirement that held in some contexts holds everywhere',
        before: {},
        after: edited('roles/host.md', [', contexts: [salon, garden] }', ' }']),
        expect: ['condition-dropped'],
      },
    ],
    find: (comparison) =>
      roleFindings(
        comparison,
        'condition-dropped',
        ({ role, competence, gained }) => `${role} now needs ${competence} in all contexts, also in ${gained}.`,
      ),
  },
);
