import type { ChangeKind } from '../judging/change-kind.ts';
import { goneFindings, typeAndName } from '../findings/match-findings.ts';
import { schemaPaths, releasedTypes } from '../findings/value-findings.ts';
import { quotedLabel } from '../findings/wording.ts';

export const entryReplaced: ChangeKind = {
  id: 'entry-replaced',
  mirror: { waived: 'What comes back after it was replaced is new.' },
  bump: 'major',
  affects: ['links', 'programs', 'claims', 'tailorings'],
  title: 'A deprecated entry gave way to its successor',
  why: 'Its id is gone. Whoever named it has to name the successor, and what was shown for the one has to be looked at again for the other.',
  covers: schemaPaths(releasedTypes, 'id'),
  examples: [
    {
      title: 'A deprecated competence is removed, and one other replaces it',
      before: {},
      after: { 'competences/pouring.md': null },
      expect: ['entry-replaced'],
    },
  ],
  find: (comparison) =>
    goneFindings(
      comparison,
      ({ successors }) => successors.length === 1,
      ({ entry, successors }) =>
        `${typeAndName(entry)}, which was deprecated, is removed; ${successors.map(quotedLabel).join('')} takes its place.`,
    ),
};
