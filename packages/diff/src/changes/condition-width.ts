import { edited } from '../examples/example-files.ts';
import { roleFindings } from '../findings/role-findings.ts';
import { mirroredPair, type MirroredPair } from '../judging/mirrored-pair.ts';

export const conditionWidth: MirroredPair = mirroredPair(
  ['role.requires.contexts', 'role.electives.of.contexts'],
  {
    id: 'condition-narrowed',
    bump: 'minor',
    affects: ['claims', 'tailorings', 'programs'],
    title: 'A requirement applies in fewer contexts',
    why: 'Whoever met the profile still does.',
    examples: [
      {
        title: 'A requirement applies in one context less',
        before: {},
        after: edited('roles/host.md', ['contexts: [salon, garden] }', 'contexts: [salon] }']),
        expect: ['condition-narrowed'],
      },
    ],
    find: (comparison) =>
      roleFindings(comparison, 'narrowed', ({ role, competence, lost }) => `${role} no longer needs ${competence} in ${lost}.`),
  },
  {
    id: 'condition-widened',
    bump: 'major',
    affects: ['claims', 'tailorings', 'programs'],
    title: 'A requirement applies in more contexts',
    why: 'People who work in a context that it did not reach have to meet it now.',
    examples: [
      {
        title: 'A requirement applies in one more context',
        before: edited('roles/buyer.md', ['rating: 1', 'rating: 1, contexts: [salon]']),
        after: edited('roles/buyer.md', ['rating: 1', 'rating: 1, contexts: [salon, market]']),
        expect: ['condition-widened'],
      },
    ],
    find: (comparison) =>
      roleFindings(
        comparison,
        'widened',
        ({ role, competence, gained, lost }) =>
          `${role} now also needs ${competence} in ${gained}${lost === '' ? '' : `, and no longer in ${lost}`}.`,
      ),
  },
);
