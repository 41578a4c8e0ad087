import { pairsOf } from '../compare/comparison.ts';
import { edited } from '../examples/example-files.ts';
import { schemaPaths, listFindings } from '../findings/value-findings.ts';
import { quotedLabel, quoted } from '../findings/wording.ts';
import { mirroredPair, type MirroredPair } from '../judging/mirrored-pair.ts';

const types = ['group', 'family', 'competence', 'role', 'qualification', 'resource', 'term'] as const;

export const alias: MirroredPair = mirroredPair(
  schemaPaths(types, 'aliases'),
  {
    id: 'alias-added',
    bump: 'patch',
    affects: ['readers'],
    title: 'Another name was added',
    why: 'People find the entry by one more name.',
    examples: [
      {
        title: 'A competence gets another name to be found by',
        before: {},
        after: edited('competences/brewing.md', ['[Tea making]', '[Tea making, Steeping]']),
        expect: ['alias-added'],
      },
    ],
    find: (comparison) =>
      pairsOf(comparison, ...types).flatMap((pair) =>
        listFindings(pair, 'aliases', 'came', (alias) => `${quotedLabel(pair.after)} is now also found as ${quoted(alias)}.`),
      ),
  },
  {
    id: 'alias-removed',
    bump: 'patch',
    affects: ['readers'],
    title: 'Another name was taken away',
    why: 'People who search for that name no longer find the entry by it; nothing refers to an entry by such a name.',
    examples: [
      {
        title: 'A competence loses a name that it was found by',
        before: edited('competences/brewing.md', ['[Tea making]', '[Tea making, Steeping]']),
        after: {},
        expect: ['alias-removed'],
      },
    ],
    find: (comparison) =>
      pairsOf(comparison, ...types).flatMap((pair) =>
        listFindings(pair, 'aliases', 'went', (alias) => `${quotedLabel(pair.after)} is no longer found as ${quoted(alias)}.`),
      ),
  },
);
