import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { valueFindings } from '../findings/value-findings.ts';

export const interfaceChanged: ChangeKind = {
  id: 'interface-changed',
  mirror: 'interface-changed',
  bump: 'patch',
  affects: ['readers'],
  title: 'The site words something differently',
  why: 'These words stand around what the framework says; what it asks of anyone is the same.',
  covers: ['manifest.interface'],
  examples: [
    {
      title: 'The search has another name',
      before: {},
      after: edited('framework.md', ['format: 1', 'format: 2'], ['theme:', 'interface: { finding.search.title: Look it up }\ntheme:']),
      expect: ['interface-changed'],
    },
  ],
  find: (comparison) => valueFindings(comparison, ['manifest'], 'interface', () => 'The site words something differently.'),
};
