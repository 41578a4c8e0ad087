import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { translationFindings } from '../findings/translation-findings.ts';

export const translationReviewed: ChangeKind = {
  id: 'translation-reviewed',
  mirror: 'translation-reviewed',
  bump: 'patch',
  affects: ['readers'],
  title: 'Somebody who knows the language has read a translation',
  why: 'Readers in that language know whether somebody stands up for the words; the words are the same.',
  covers: ['date', 'by', 'x-'].map((key) => `translation.reviewed.${key}`),
  examples: [
    {
      title: 'A translation is marked as read',
      before: {},
      after: {
        ...edited('framework.md', ['format: 1', 'format: 2']),
        ...edited('translations/fr/terms/steep.md', ['title: infuser', 'reviewed: { date: 2026-02-01, by: [A. Reader] }\ntitle: infuser']),
      },
      expect: ['translation-reviewed'],
    },
  ],
  find: (comparison) =>
    translationFindings(
      comparison,
      'reviewed',
      (name, language) => `The translation of ${name} into ${language} says anew who has read it.`,
    ),
};
