import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { listFindings } from '../findings/find-values.ts';

export const languageAdded: ChangeKind = {
  id: 'language-added',
  mirror: 'language-removed',
  bump: 'minor',
  affects: ['readers', 'links'],
  title: 'A language was added',
  why: 'More people can read it. Translations that come with it are not told one by one.',
  covers: ['manifest.languages'],
  examples: [
    { title: 'German is added', before: {}, after: edited('framework.md', ['[en-GB, fr]', '[en-GB, fr, de]']), expect: ['language-added'] },
  ],
  find: ({ manifest }) => listFindings(manifest, 'languages', 'came', (language) => `It is also published in ${language}.`),
};
