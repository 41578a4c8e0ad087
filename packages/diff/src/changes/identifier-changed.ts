import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { schemaPaths, releasedTypes } from '../findings/value-findings.ts';
import { identifierFindings } from '../findings/former-id-findings.ts';
import { quotedLabel, quoted } from '../findings/wording.ts';

export const identifierChanged: ChangeKind = {
  id: 'identifier-changed',
  mirror: 'identifier-changed',
  bump: 'major',
  affects: ['links', 'programs'],
  title: 'The identifier of an entry changed',
  why: 'Identifiers are minted from the oldest id, which stands first under formerly; programs know the entry by it.',
  covers: schemaPaths(releasedTypes, 'formerly'),
  examples: [
    {
      title: 'The earlier ids are put in another order',
      before: edited('competences/tasting.md', ['kind: craft\n', 'kind: craft\nformerly: [sipping, slurping]\n']),
      after: edited('competences/tasting.md', ['kind: craft\n', 'kind: craft\nformerly: [slurping, sipping]\n']),
      expect: ['identifier-changed'],
    },
  ],
  find: (comparison) =>
    identifierFindings(
      comparison,
      (entry, before, after) => `The identifier of ${quotedLabel(entry)} is now made from ${quoted(after)} (was ${quoted(before)}).`,
    ),
};
