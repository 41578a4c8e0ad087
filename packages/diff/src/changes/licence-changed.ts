import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { valueFindings } from '../findings/value-findings.ts';

export const licenceChanged: ChangeKind = {
  id: 'licence-changed',
  mirror: 'licence-changed',
  bump: 'major',
  affects: ['readers', 'programs', 'tailorings'],
  title: 'The licence was changed',
  why: 'It decides what everyone may do with the content, tailorings first of all.',
  covers: ['manifest.licence'],
  examples: [
    {
      title: 'The licence was changed',
      before: {},
      after: edited('framework.md', ['CC-BY-4.0', 'CC-BY-SA-4.0']),
      expect: ['licence-changed'],
    },
  ],
  find: (comparison) =>
    valueFindings(comparison, ['manifest'], 'licence', (_pair, before, after) => `The licence is ${after} (was ${before}).`),
};
