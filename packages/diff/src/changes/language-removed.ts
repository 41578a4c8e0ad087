import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { listFindings } from '../findings/find-values.ts';

export const languageRemoved: ChangeKind = {
  id: 'language-removed',
  mirror: 'language-added',
  bump: 'major',
  affects: ['readers', 'links'],
  title: 'A language was taken away',
  why: 'Pages in that language, and the links to them, are gone.',
  covers: ['manifest.languages'],
  examples: [
    {
      title: 'German is taken away',
      before: edited('framework.md', ['[en-GB, fr]', '[en-GB, fr, de]']),
      after: {},
      expect: ['language-removed'],
    },
  ],
  find: ({ manifest }) => listFindings(manifest, 'languages', 'went', (language) => `It is no longer published in ${language}.`),
};
