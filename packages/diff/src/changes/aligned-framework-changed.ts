import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { itemValueFindings } from '../findings/value-findings.ts';
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
    itemValueFindings(
      manifest,
      'alignedWith',
      ['edition', 'url'],
      ({ id, title = id }) => `${quoted(title)} is meant in another edition, or found at another address.`,
    ),
};
