import type { ChangeKind } from '../change-kind.ts';
import { edited } from '../example-files.ts';
import { changedItems } from '../find-values.ts';
import { inPair } from '../finding.ts';
import { isSame } from '../same.ts';
import { quoted } from '../wording.ts';

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
