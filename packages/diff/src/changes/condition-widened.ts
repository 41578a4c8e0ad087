import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { roleFindings } from '../findings/role-findings.ts';

export const conditionWidened: ChangeKind = {
  id: 'condition-widened',
  mirror: 'condition-narrowed',
  bump: 'major',
  affects: ['claims', 'tailorings', 'programs'],
  title: 'A requirement applies in more contexts',
  why: 'People who work in a context that it did not reach have to meet it now.',
  covers: ['role.requires.contexts', 'role.electives.of.contexts'],
  examples: [
    {
      title: 'A requirement applies in one more context',
      before: edited('roles/buyer.md', ['rating: 1', 'rating: 1, contexts: [salon]']),
      after: edited('roles/buyer.md', ['rating: 1', 'rating: 1, contexts: [salon, market]']),
      expect: ['condition-widened'],
    },
  ],
  find: (comparison) => roleFindings(comparison, 'widened', ({ role, competence, step }) => `${role} needs ${competence} ${step}.`),
};
