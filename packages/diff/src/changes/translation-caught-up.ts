import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { translationFindings } from '../findings/translation-findings.ts';

export const translationCaughtUp: ChangeKind = {
  id: 'translation-caught-up',
  mirror: 'translation-went-stale',
  bump: 'patch',
  affects: ['readers'],
  title: 'A translation fits its original again',
  why: 'Readers in that language read what the original says.',
  covers: ['translation.of'],
  examples: [
    {
      title: 'Somebody translated what had changed',
      before: edited('translations/fr/terms/steep.md', ['of: 759dd2346c7e8287', 'of: 000dd2346c7e8287']),
      after: {},
      expect: ['translation-caught-up'],
    },
  ],
  find: (comparison) =>
    translationFindings(
      comparison,
      'caught up',
      (name, language) => `The translation of ${name} into ${language} fits its original again.`,
    ),
};
