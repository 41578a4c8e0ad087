import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { translationFindings } from '../findings/translation-findings.ts';

export const translationWentStale: ChangeKind = {
  id: 'translation-went-stale',
  mirror: 'translation-caught-up',
  bump: 'patch',
  affects: ['readers'],
  title: 'A translation no longer fits its original',
  why: 'Readers in that language are shown a notice until somebody translates what changed.',
  covers: ['translation.of'],
  examples: [
    {
      title: 'The original is changed',
      before: {},
      after: edited('terms/steep.md', ['leaves in hot', 'the leaves in hot']),
      expect: ['text-changed', 'translation-went-stale'],
    },
  ],
  find: (comparison) =>
    translationFindings(
      comparison,
      'went stale',
      (name, language) => `The translation of ${name} into ${language} no longer fits its original.`,
    ),
};
