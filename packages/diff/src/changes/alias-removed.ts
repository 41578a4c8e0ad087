import type { ChangeKind } from '../judging/change-kind.ts';
import { pairsOf } from '../compare/comparison.ts';
import { edited } from '../examples/example-files.ts';
import { across, listFindings } from '../findings/find-values.ts';
import { named, quoted } from '../findings/wording.ts';

const types = ['group', 'family', 'competence', 'role', 'qualification', 'term'] as const;

export const aliasRemoved: ChangeKind = {
  id: 'alias-removed',
  mirror: 'alias-added',
  bump: 'patch',
  affects: ['readers'],
  title: 'Another name was taken away',
  why: 'People who search for that name no longer find the entry by it; nothing refers to an entry by such a name.',
  covers: across(types, 'aliases'),
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
      listFindings(pair, 'aliases', 'went', (alias) => `${named(pair.after)} is no longer found as ${quoted(alias)}.`),
    ),
};
