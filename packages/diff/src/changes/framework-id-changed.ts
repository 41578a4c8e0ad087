import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { valueFindings } from '../findings/value-findings.ts';

export const frameworkIdChanged: ChangeKind = {
  id: 'framework-id-changed',
  mirror: 'framework-id-changed',
  bump: 'forbidden',
  affects: ['links', 'programs', 'claims', 'tailorings'],
  title: 'The id of the framework was changed',
  why: 'Releases, tailorings and records name the framework by its id, and nothing keeps an earlier one.',
  covers: ['manifest.id'],
  examples: [
    {
      title: 'The id of the framework was changed',
      before: {},
      after: edited('framework.md', ['id: tea-house', 'id: tea-room']),
      expect: ['framework-id-changed'],
    },
  ],
  find: (comparison) =>
    valueFindings(comparison, ['manifest'], 'id', (_pair, before, after) => `The framework calls itself “${after}” (was “${before}”).`),
};
