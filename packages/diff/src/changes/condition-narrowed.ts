import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { roleFindings } from '../findings/role-findings.ts';

export const conditionNarrowed: ChangeKind = {
  id: 'condition-narrowed',
  mirror: 'condition-widened',
  bump: 'minor',
  affects: ['claims', 'tailorings', 'programs'],
  title: 'A requirement applies in fewer contexts',
  why: 'Whoever met the profile still does.',
  covers: ['role.requires.contexts', 'role.electives.of.contexts'],
  examples: [
    {
      title: 'A requirement applies in one context less',
      before: {},
      after: edited('roles/host.md', ['contexts: [salon, garden] }', 'contexts: [salon] }']),
      expect: ['condition-narrowed'],
    },
  ],
  find: (comparison) => roleFindings(comparison, 'narrowed', ({ role, competence, step }) => `${role} needs ${competence} ${step}.`),
};
