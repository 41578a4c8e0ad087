import { edited } from '../examples/example-files.ts';
import { translationFindings } from '../findings/translation-findings.ts';
import { mirroredPair, type MirroredPair } from '../judging/mirrored-pair.ts';

export const translationFreshness: MirroredPair = mirroredPair(
  ['translation.of'],
  {
    id: 'translation-caught-up',
    bump: 'patch',
    affects: ['readers'],
    title: 'A translation fits its original again',
    why: 'Readers in that language read what the original says.',
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
  },
  {
    id: 'translation-went-stale',
    bump: 'patch',
    affects: ['readers'],
    title: 'A translation no longer fits its original',
    why: 'Readers in that language are shown a notice until somebody translates what changed.',
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
  },
);
