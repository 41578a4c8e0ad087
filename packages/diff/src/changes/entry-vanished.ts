import type { ChangeKind } from '../judging/change-kind.ts';
import { goneFindings, typeAndName } from '../findings/fate-findings.ts';
import { across, released } from '../findings/find-values.ts';

export const entryVanished: ChangeKind = {
  id: 'entry-vanished',
  mirror: 'entry-added',
  bump: 'forbidden',
  affects: ['links', 'programs', 'claims', 'tailorings'],
  title: 'An entry vanished',
  why: 'An id is a promise: links, records of people and courses, and tailorings name it. An entry is first deprecated in a release, or its id is kept under formerly.',
  covers: across(released, 'id'),
  examples: [
    {
      title: 'A competence is taken away without having been deprecated',
      before: { 'competences/whisking.md': '---\nid: whisking\ntitle: Whisking\nkind: craft\n---\nThe ability to whisk tea into foam.\n' },
      after: {},
      expect: ['entry-vanished'],
    },
    {
      title: 'A released competence goes back to being a draft',
      before: { 'competences/whisking.md': '---\nid: whisking\ntitle: Whisking\nkind: craft\n---\nThe ability to whisk tea into foam.\n' },
      after: {
        'competences/whisking.md':
          '---\nid: whisking\ntitle: Whisking\nkind: craft\nstatus: draft\n---\nThe ability to whisk tea into foam.\n',
      },
      expect: ['entry-vanished'],
    },
  ],
  find: (comparison) =>
    goneFindings(
      comparison,
      ({ how }) => how === 'vanished',
      ({ entry }) =>
        `${typeAndName(entry)} is gone without having been deprecated in a release, and no entry names “${entry.id}” under formerly.`,
    ),
};
