import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { valueFindings } from '../findings/value-findings.ts';

export const publisherChanged: ChangeKind = {
  id: 'publisher-changed',
  mirror: 'publisher-changed',
  bump: 'minor',
  affects: ['readers'],
  title: 'Another publisher is named',
  why: 'Readers ask who answers for the framework.',
  covers: ['manifest.publisher'],
  examples: [
    {
      title: 'Another publisher is named',
      before: {},
      after: edited('framework.md', ['publisher: Tea circle', 'publisher: Tea society']),
      expect: ['publisher-changed'],
    },
  ],
  find: (comparison) =>
    valueFindings(comparison, ['manifest'], 'publisher', (_pair, before, after) => `The publisher is ${after} (was ${before}).`),
};
