import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { valueFindings } from '../findings/value-findings.ts';
import { changedReference } from '../findings/changed-reference.ts';
import { quotedLabel } from '../findings/wording.ts';

const starScale = `---
id: stars
title: Stars
dimensions:
  - { id: stars, title: Stars }
levels:
  - { value: 1, id: one, title: One star }
---
`;

export const competenceScaleChanged: ChangeKind = {
  id: 'competence-scale-changed',
  mirror: 'competence-scale-changed',
  bump: 'major',
  affects: ['claims', 'programs', 'tailorings'],
  title: 'A competence has, or has no longer, a scale of its own',
  why: 'Ratings on one scale say nothing on another.',
  covers: ['competence.scale'],
  examples: [
    {
      title: 'A competence is rated on a scale of its own',
      before: { 'scales/stars.md': starScale },
      after: {
        'scales/stars.md': starScale,
        ...edited('competences/garnish.md', ['kind: craft', 'kind: craft\nscale: stars']),
        ...edited('roles/head-host.md', ['garnish: { rating: { knowledge: 1, practice: 1 } }', 'garnish: { rating: { stars: 1 } }']),
      },
      expect: ['required-level-raised', 'competence-scale-changed', 'required-level-lowered'],
    },
  ],
  find: (comparison) =>
    valueFindings(
      comparison,
      ['competence'],
      'scale',
      (pair, before, after) => `${quotedLabel(pair.after)} names as its own scale ${changedReference(comparison, before, after)}.`,
    ),
};
