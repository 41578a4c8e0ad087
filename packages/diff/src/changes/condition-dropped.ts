import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { roleFindings } from '../findings/role-findings.ts';

export const conditionDropped: ChangeKind = {
  id: 'condition-dropped',
  mirror: 'condition-added',
  bump: 'major',
  affects: ['claims', 'tailorings', 'programs'],
  title: 'A requirement no longer depends on the context',
  why: 'People who work in a context that it did not reach have to meet it now.',
  covers: ['role.requires.contexts', 'role.electives.of.contexts'],
  examples: [
    {
      title: 'A requirement that held in some contexts holds everywhere',
      before: {},
      after: edited('roles/host.md', [', contexts: [salon, garden] }', ' }']),
      expect: ['condition-dropped'],
    },
  ],
  find: (comparison) =>
    roleFindings(comparison, 'condition-dropped', ({ role, competence, step }) => `${role} needs ${competence} in all contexts, ${step}.`),
};
