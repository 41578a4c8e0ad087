import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { valueFindings } from '../findings/value-findings.ts';

export const languageChanged: ChangeKind = {
  id: 'language-changed',
  mirror: 'language-changed',
  bump: 'major',
  affects: ['readers', 'programs'],
  title: 'The framework is written in another language',
  why: 'Every text is read differently, by people and by programs.',
  covers: ['manifest.language'],
  examples: [
    {
      title: 'The framework is written in another language',
      before: edited('framework.md', ['languages: [en-GB', 'languages: [en-GB, en-IE']),
      after: edited('framework.md', ['language: en-GB\n', 'language: en-IE\n'], ['languages: [en-GB', 'languages: [en-GB, en-IE']),
      expect: ['language-changed'],
    },
  ],
  find: (comparison) =>
    valueFindings(comparison, ['manifest'], 'language', (_pair, before, after) => `The framework is written in ${after} (was ${before}).`),
};
