import { translationFindings } from '../findings/translation-findings.ts';
import { mirroredPair, type MirroredPair } from '../judging/mirrored-pair.ts';

export const translation: MirroredPair = mirroredPair(
  ['translation.of'],
  {
    id: 'translation-added',
    bump: 'patch',
    affects: ['readers'],
    title: 'A translation was added',
    why: 'More people can read the entry; it says the same.',
    examples: [
      { title: 'A term is translated', before: { 'translations/fr/terms/steep.md': null }, after: {}, expect: ['translation-added'] },
    ],
    find: (comparison) => translationFindings(comparison, 'came', (name, language) => `${name} is translated into ${language}.`),
  },
  {
    id: 'translation-removed',
    bump: 'patch',
    affects: ['readers'],
    title: 'A translation was taken away',
    why: 'People who read it in that language read the original instead.',
    examples: [
      {
        title: 'A term is no longer translated',
        before: {},
        after: { 'translations/fr/terms/steep.md': null },
        expect: ['translation-removed'],
      },
    ],
    find: (comparison) => translationFindings(comparison, 'went', (name, language) => `${name} is no longer translated into ${language}.`),
  },
);
