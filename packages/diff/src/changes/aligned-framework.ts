import { edited } from '../examples/example-files.ts';
import { itemFindings } from '../findings/value-findings.ts';
import { quoted } from '../findings/wording.ts';
import { mirroredPair, type MirroredPair } from '../judging/mirrored-pair.ts';

export const alignedFramework: MirroredPair = mirroredPair(
  ['manifest.alignedWith.id'],
  {
    id: 'aligned-framework-added',
    bump: 'minor',
    affects: ['programs', 'readers'],
    title: 'Another framework to align with was added',
    why: 'Nothing points there yet unless it says so.',
    examples: [
      {
        title: 'Another framework to align with was added',
        before: {},
        after: edited('framework.md', ['guild.example/" }\n', 'guild.example/" }\n  - { id: union, title: Union of brewers }\n']),
        expect: ['aligned-framework-added'],
      },
    ],
    find: ({ manifest }) =>
      itemFindings(manifest, 'alignedWith', 'came', ({ id, title = id }) => `There is a new framework to align with: ${quoted(title)}.`),
  },
  {
    id: 'aligned-framework-removed',
    bump: 'minor',
    affects: ['programs', 'readers'],
    title: 'Another framework to align with was taken away',
    why: 'Alignments to it are gone with it and are not told one by one; no id of this framework is touched.',
    examples: [
      {
        title: 'Another framework to align with was taken away',
        before: edited('framework.md', ['guild.example/" }\n', 'guild.example/" }\n  - { id: union, title: Union of brewers }\n']),
        after: {},
        expect: ['aligned-framework-removed'],
      },
    ],
    find: ({ manifest }) =>
      itemFindings(
        manifest,
        'alignedWith',
        'went',
        ({ id, title = id }) => `There is no framework to align with: ${quoted(title)} any more.`,
      ),
  },
);
