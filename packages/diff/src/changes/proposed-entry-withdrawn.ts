import type { ChangeKind } from '../judging/change-kind.ts';
import { likelyNames } from '../compare/likely-names.ts';
import { goneFindings, typeAndName } from '../findings/match-findings.ts';
import { schemaPaths, releasedTypes } from '../findings/value-findings.ts';
import { perhapsNow } from '../findings/wording.ts';

export const proposedEntryWithdrawn: ChangeKind = {
  id: 'proposed-entry-withdrawn',
  mirror: { waived: 'What is proposed again is new.' },
  bump: 'minor',
  affects: ['readers', 'programs'],
  title: 'A proposed entry was withdrawn',
  why: 'What is proposed promises nothing, so it may go without having been deprecated. Its readers should still learn of it.',
  covers: schemaPaths(releasedTypes, 'id'),
  examples: [
    {
      title: 'A competence that was only proposed is gone',
      before: {
        'competences/whisking.md':
          '---\nid: whisking\ntitle: Whisking\nkind: craft\nstatus: proposed\n---\nThe ability to whisk tea into foam.\n',
      },
      after: {},
      expect: ['proposed-entry-withdrawn'],
    },
  ],
  find: (comparison) => {
    const likely = likelyNames(comparison.before, comparison.after, comparison.matches);
    return goneFindings(
      comparison,
      ({ how }) => how === 'withdrawn',
      ({ entry }) => `${typeAndName(entry)}, which was proposed, is withdrawn.${perhapsNow(entry, likely.get(entry))}`,
    );
  },
};
