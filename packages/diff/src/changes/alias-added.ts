import type { ChangeKind } from '../judging/change-kind.ts';
import { pairsOf } from '../compare/comparison.ts';
import { edited } from '../examples/example-files.ts';
import { across, listFindings } from '../findings/find-values.ts';
import { named, quoted } from '../findings/wording.ts';

const types = ['group', 'family', 'competence', 'role', 'qualification', 'term'] as const;

export const aliasAdded: ChangeKind = {
  id: 'alias-added',
  mirror: 'alias-removed',
  bump: 'patch',
  affects: ['readers'],
  title: 'Another name was added',
  why: 'People find the entry by one more name.',
  covers: across(types, 'aliases'),
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
      listFindings(pair, 'aliases', 'came', (alias) => `${named(pair.after)} is now also found as ${quoted(alias)}.`),
    ),
};
