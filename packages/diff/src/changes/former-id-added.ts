import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { across, released } from '../findings/find-values.ts';
import { formerIdFindings } from '../findings/former-ids.ts';
import { named, quoted } from '../findings/wording.ts';

export const formerIdAdded: ChangeKind = {
  id: 'former-id-added',
  mirror: 'former-id-dropped',
  bump: 'minor',
  affects: ['links', 'programs'],
  title: 'An entry claims an earlier id',
  why: 'Links that named the earlier id lead to the entry now.',
  covers: across(released, 'formerly'),
  examples: [
    {
      title: 'An entry names one more earlier id',
      before: edited('competences/tasting.md', ['kind: craft\n', 'kind: craft\nformerly: [sipping]\n']),
      after: edited('competences/tasting.md', ['kind: craft\n', 'kind: craft\nformerly: [sipping, slurping]\n']),
      expect: ['former-id-added'],
    },
  ],
  find: (comparison) =>
    formerIdFindings(comparison, 'came', (entry, id) => `${named(entry)} now also answers to the earlier id ${quoted(id)}.`),
};
