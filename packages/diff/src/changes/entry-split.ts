import { inWords } from '@framewright/model';
import { edited } from '../examples/example-files.ts';
import type { ChangeKind } from '../judging/change-kind.ts';
import { goneFindings, typeAndName } from '../findings/match-findings.ts';
import { schemaPaths, releasedTypes } from '../findings/value-findings.ts';
import { quotedLabel } from '../findings/wording.ts';

export const entrySplit: ChangeKind = {
  id: 'entry-split',
  mirror: { waived: 'What comes back after it was split is new, and several that become one are merged.' },
  bump: 'major',
  affects: ['links', 'programs', 'claims', 'tailorings'],
  title: 'A deprecated entry gave way to several',
  why: 'Its id is gone, and whoever named it has to choose among its successors.',
  covers: schemaPaths(releasedTypes, 'id'),
  examples: [
    {
      title: 'A deprecated competence is removed, and two others take its place',
      before: edited('competences/pouring.md', ['[serving]', '[serving, courtesy]']),
      after: { 'competences/pouring.md': null },
      expect: ['entry-split'],
    },
  ],
  find: (comparison) =>
    goneFindings(
      comparison,
      ({ successors }) => successors.length > 1,
      ({ entry, successors }) => `${typeAndName(entry)}, which was deprecated, is split into ${inWords(successors.map(quotedLabel))}.`,
    ),
};
