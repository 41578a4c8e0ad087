import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { itemFindings } from '../findings/find-values.ts';
import { quoted } from '../findings/wording.ts';

export const alignedFrameworkAdded: ChangeKind = {
  id: 'aligned-framework-added',
  mirror: 'aligned-framework-removed',
  bump: 'minor',
  affects: ['programs', 'readers'],
  title: 'Another framework to align with was added',
  why: 'Nothing points there yet unless it says so.',
  covers: ['manifest.alignedWith.id'],
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
};
