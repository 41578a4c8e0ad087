import { edited } from '../examples/example-files.ts';
import { schemaPaths, releasedTypes } from '../findings/value-findings.ts';
import { formerIdFindings } from '../findings/former-id-findings.ts';
import { quotedLabel, quoted } from '../findings/wording.ts';
import { mirroredPair, type MirroredPair } from '../judging/mirrored-pair.ts';

export const formerId: MirroredPair = mirroredPair(
  schemaPaths(releasedTypes, 'formerly'),
  {
    id: 'former-id-added',
    bump: 'minor',
    affects: ['links', 'programs'],
    title: 'An entry claims an earlier id',
    why: 'Links that named the earlier id lead to the entry now.',
    examples: [
      {
        title: 'An entry names one more earlier id',
        before: edited('competences/tasting.md', ['kind: craft\n', 'kind: craft\nformerly: [sipping]\n']),
        after: edited('competences/tasting.md', ['kind: craft\n', 'kind: craft\nformerly: [sipping, slurping]\n']),
        expect: ['former-id-added'],
      },
    ],
    find: (comparison) =>
      formerIdFindings(comparison, 'came', (entry, id) => `${quotedLabel(entry)} now also answers to the earlier id ${quoted(id)}.`),
  },
  {
    id: 'former-id-dropped',
    bump: 'forbidden',
    affects: ['links', 'programs', 'claims', 'tailorings'],
    title: 'An earlier id was dropped',
    why: 'An id that was ever released keeps leading somewhere. Without its line under formerly it vanishes.',
    examples: [
      {
        title: 'An entry no longer names an earlier id',
        before: edited('competences/tasting.md', ['kind: craft\n', 'kind: craft\nformerly: [sipping, slurping]\n']),
        after: edited('competences/tasting.md', ['kind: craft\n', 'kind: craft\nformerly: [sipping]\n']),
        expect: ['former-id-dropped'],
      },
    ],
    find: (comparison) =>
      formerIdFindings(comparison, 'went', (entry, id) => `${quotedLabel(entry)} no longer answers to its earlier id ${quoted(id)}.`),
  },
);
