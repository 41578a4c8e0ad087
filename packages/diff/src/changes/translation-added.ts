import type { ChangeKind } from '../judging/change-kind.ts';
import { translationFindings } from '../findings/translation-findings.ts';

export const translationAdded: ChangeKind = {
  id: 'translation-added',
  mirror: 'translation-removed',
  bump: 'patch',
  affects: ['readers'],
  title: 'A translation was added',
  why: 'More people can read the entry; it says the same.',
  covers: ['translation.of'],
  examples: [
    { title: 'A term is translated', before: { 'translations/fr/terms/steep.md': null }, after: {}, expect: ['translation-added'] },
  ],
  find: (comparison) => translationFindings(comparison, 'came', (name, language) => `${name} is translated into ${language}.`),
};
