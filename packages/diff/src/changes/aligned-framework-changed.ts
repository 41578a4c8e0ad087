import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { changedItems } from '../findings/find-values.ts';
import { inPair } from '../findings/finding.ts';
import { isSame } from '../compare/same.ts';
import { quoted } from '../findings/wording.ts';

export const alignedFrameworkChanged: ChangeKind = {
  id: 'aligned-framework-changed',
  mirror: 'aligned-framework-changed',
  bump: 'minor',
  affects: ['programs', 'readers'],
  title: 'Another edition of a framework is meant',
  why: 'Codes may stand for something else in another edition.',
  covers: ['manifest.alignedWith.edition', 'manifest.alignedWith.url'],
  examples: [
    {
      title: 'A newer edition',
      before: {},
      after: edited('framework.md', ['edition: "2"', 'edition: "3"']),
      expect: ['aligned-framework-changed'],
    },
  ],
  find: ({ manifest }) =>
    changedItems(manifest, 'alignedWith').flatMap(({ before, after, pointer, pointerBefore }) =>
      ['edition', 'url']
        .filter((key) => !isSame(before[key], after[key]))
        .map((key) =>
          inPair(manifest, `${pointer}/${key}`, {
            message: `${quoted(after.title ?? after.id)} is meant in another edition, or found at another address.`,
            before: before[key],
            after: after[key],
            pointerBefore: `${pointerBefore}/${key}`,
          }),
        ),
    ),
};
