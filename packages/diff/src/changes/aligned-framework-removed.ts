import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { itemFindings } from '../findings/find-values.ts';
import { quoted } from '../findings/wording.ts';

export const alignedFrameworkRemoved: ChangeKind = {
  id: 'aligned-framework-removed',
  mirror: 'aligned-framework-added',
  bump: 'minor',
  affects: ['programs', 'readers'],
  title: 'Another framework to align with was taken away',
  why: 'Alignments to it are gone with it and are not told one by one; no id of this framework is touched.',
  covers: ['manifest.alignedWith.id'],
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
};
