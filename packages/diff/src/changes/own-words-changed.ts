import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { valueFindings } from '../findings/value-findings.ts';

const parts = ['competence', 'role', 'family', 'rung', 'qualification'];
const forms = ['one', 'many', 'zero', 'two', 'few'];

export const ownWordsChanged: ChangeKind = {
  id: 'own-words-changed',
  mirror: 'own-words-changed',
  bump: 'minor',
  affects: ['readers'],
  title: 'The framework calls its parts differently',
  why: 'People read other words in headings and lists, and quote them; ids and addresses stay.',
  covers: parts.flatMap((part) => forms.map((form) => `manifest.words.${part}.${form}`)),
  examples: [
    {
      title: 'Competences are called skills',
      before: {},
      after: edited('framework.md', ['format: 1', 'format: 2'], ['theme:', 'words: { competence: { one: skill, many: skills } }\ntheme:']),
      expect: ['own-words-changed'],
    },
  ],
  find: (comparison) => valueFindings(comparison, ['manifest'], 'words', () => 'The framework calls its parts differently.'),
};
