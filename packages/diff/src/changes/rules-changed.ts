import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { valueFindings } from '../findings/value-findings.ts';

export const rulesChanged: ChangeKind = {
  id: 'rules-changed',
  mirror: 'rules-changed',
  bump: 'patch',
  affects: ['readers'],
  title: 'The validator is set differently',
  why: 'It changes what authors are told, not what the framework says.',
  covers: ['manifest.rules.severity', 'manifest.rules.because'],
  examples: [
    {
      title: 'The validator is set differently',
      before: {},
      after: edited('framework.md', ['An example shows one thing at a time.', 'An example shows one thing.']),
      expect: ['rules-changed'],
    },
  ],
  find: (comparison) => valueFindings(comparison, ['manifest'], 'rules', () => `The rules of the validator are weighed differently.`),
};
