import type { ChangeKind } from '../judging/change-kind.ts';
import { translationFindings } from '../findings/translation-findings.ts';

export const translationChanged: ChangeKind = {
  id: 'translation-changed',
  mirror: 'translation-changed',
  bump: 'patch',
  affects: ['readers'],
  title: 'A translation was changed',
  why: 'The original decides; it says what it said.',
  covers: [
    'of',
    'title',
    'aliases',
    ...['competence', 'role', 'family', 'rung', 'qualification'].flatMap((part) =>
      ['one', 'many', 'zero', 'two', 'few', 'x-'].map((form) => `words.${part}.${form}`),
    ),
    'words.x-',
    'interface',
    'contexts.id',
    'contexts.title',
    'kinds.id',
    'kinds.title',
    'qualificationStages.id',
    'qualificationStages.title',
    'dimensions.id',
    'dimensions.title',
    'dimensions.levels.id',
    'dimensions.levels.title',
    'levels.id',
    'levels.title',
    'electives.id',
    'electives.title',
    'definition',
    'text',
    'descriptors',
    'levelSections',
    'sections',
    'sections.id',
    'sections.title',
    'x-',
  ].map((key) => `translation.${key}`),
  examples: [
    {
      title: 'Another word is used',
      before: {},
      after: {
        'translations/fr/terms/steep.md':
          '---\nof: 759dd2346c7e8287f16cb142a1768cf29a3492a3b43cf7ed7d60556725bb06d5\ntitle: faire infuser\n---\nLaisser les feuilles dans l’eau chaude.\n',
      },
      expect: ['translation-changed'],
    },
  ],
  find: (comparison) =>
    translationFindings(comparison, 'changed', (name, language) => `The translation of ${name} into ${language} was reworded.`),
};
