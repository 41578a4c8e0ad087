import type { ChangeKind } from '../judging/change-kind.ts';
import { translationFindings } from '../findings/translation-findings.ts';

export const translationRemoved: ChangeKind = {
  id: 'translation-removed',
  mirror: 'translation-added',
  bump: 'patch',
  affects: ['readers'],
  title: 'A translation was taken away',
  why: 'People who read it in that language read the original instead.',
  covers: ['translation.of'],
  examples: [
    {
      title: 'A term is no longer translated',
      before: {},
      after: { 'translations/fr/terms/steep.md': null },
      expect: ['translation-removed'],
    },
  ],
  find: (comparison) => translationFindings(comparison, 'went', (name, language) => `${name} is no longer translated into ${language}.`),
};
