import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { across, released } from '../findings/find-values.ts';
import { formerIdFindings } from '../findings/former-ids.ts';
import { named, quoted } from '../findings/wording.ts';

export const formerIdDropped: ChangeKind = {
  id: 'former-id-dropped',
  mirror: 'former-id-added',
  bump: 'forbidden',
  affects: ['links', 'programs', 'claims', 'tailorings'],
  title: 'An earlier id was dropped',
  why: 'An id that was ever released keeps leading somewhere. Without its line under formerly it vanishes.',
  covers: across(released, 'formerly'),
  examples: [
    {
      title: 'An entry no longer names an earlier id',
      before: edited('competences/tasting.md', ['kind: craft\n', 'kind: craft\nformerly: [sipping, slurping]\n']),
      after: edited('competences/tasting.md', ['kind: craft\n', 'kind: craft\nformerly: [sipping]\n']),
      expect: ['former-id-dropped'],
    },
  ],
  find: (comparison) =>
    formerIdFindings(comparison, 'went', (entry, id) => `${named(entry)} no longer answers to its earlier id ${quoted(id)}.`),
};
