import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { valueFindings } from '../findings/value-findings.ts';

export const iriChanged: ChangeKind = {
  id: 'iri-changed',
  mirror: 'iri-changed',
  bump: 'major',
  affects: ['links', 'programs'],
  title: 'The address of all identifiers was changed',
  why: 'Every identifier is minted under it; programs and other frameworks that hold one no longer match.',
  covers: ['manifest.iri'],
  examples: [
    {
      title: 'The address of all identifiers was changed',
      before: {},
      after: edited('framework.md', ['iri: https://tea.example/', 'iri: https://tea-house.example/']),
      expect: ['iri-changed'],
    },
  ],
  find: (comparison) =>
    valueFindings(comparison, ['manifest'], 'iri', (_pair, before, after) => `Identifiers are minted under ${after} (was ${before}).`),
};
