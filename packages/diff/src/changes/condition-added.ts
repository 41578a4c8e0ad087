import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { roleFindings } from '../findings/role-findings.ts';

export const conditionAdded: ChangeKind = {
  id: 'condition-added',
  mirror: 'condition-dropped',
  bump: 'major',
  affects: ['claims', 'tailorings', 'programs'],
  title: 'A requirement depends on the context now',
  why: 'One profile becomes several: a claim, a tailoring or a program that names no context can no longer tell what is asked.',
  covers: ['role.requires.contexts', 'role.electives.of.contexts'],
  examples: [
    {
      title: 'A requirement that held everywhere holds in one context',
      before: {},
      after: edited('roles/buyer.md', ['practice: 2 } }', 'practice: 2 }, contexts: [market] }']),
      expect: ['condition-added'],
    },
  ],
  find: (comparison) =>
    roleFindings(
      comparison,
      'condition-added',
      ({ role, competence, step }) => `${role} needs ${competence} under a condition now: ${step}.`,
    ),
};
