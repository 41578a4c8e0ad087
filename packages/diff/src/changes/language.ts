import { edited } from '../examples/example-files.ts';
import { listFindings } from '../findings/value-findings.ts';
import { mirroredPair, type MirroredPair } from '../judging/mirrored-pair.ts';

export const language: MirroredPair = mirroredPair(
  ['manifest.languages'],
  {
    id: 'language-added',
    bump: 'minor',
    affects: ['readers', 'links'],
    title: 'A language was added',
    why: 'More people can read it. Translations that come with it are not told one by one.',
    examples: [
      {
        title: 'German is added',
        before: {},
        after: edited('framework.md', ['[en-GB, fr]', '[en-GB, fr, de]']),
        expect: ['language-added'],
      },
    ],
    find: ({ manifest }) => listFindings(manifest, 'languages', 'came', (language) => `It is also published in ${language}.`),
  },
  {
    id: 'language-removed',
    bump: 'major',
    affects: ['readers', 'links'],
    title: 'A language was taken away',
    why: 'Pages in that language, and the links to them, are gone.',
    examples: [
      {
        title: 'German is taken away',
        before: edited('framework.md', ['[en-GB, fr]', '[en-GB, fr, de]']),
        after: {},
        expect: ['language-removed'],
      },
    ],
    find: ({ manifest }) => listFindings(manifest, 'languages', 'went', (language) => `It is no longer published in ${language}.`),
  },
);
