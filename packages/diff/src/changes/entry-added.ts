import { entryTypes } from '@framewright/model';
import type { ChangeKind } from '../judging/change-kind.ts';
import { addedFinding, typeAndName } from '../findings/fate-findings.ts';
import { across, released } from '../findings/find-values.ts';

export const entryAdded: ChangeKind = {
  id: 'entry-added',
  mirror: 'entry-vanished',
  bump: 'minor',
  affects: ['programs', 'readers'],
  title: 'An entry is new',
  why: 'Nothing that anyone relied on is different; there is more to read, to require and to link to.',
  covers: across(released, 'id'),
  examples: [
    {
      title: 'A competence is new',
      before: {},
      after: { 'competences/whisking.md': '---\nid: whisking\ntitle: Whisking\nkind: craft\n---\nThe ability to whisk tea into foam.\n' },
      expect: ['entry-added'],
    },
    {
      title: 'A draft becomes active',
      before: {
        'competences/whisking.md':
          '---\nid: whisking\ntitle: Whisking\nkind: craft\nstatus: draft\n---\nThe ability to whisk tea into foam.\n',
      },
      after: { 'competences/whisking.md': '---\nid: whisking\ntitle: Whisking\nkind: craft\n---\nThe ability to whisk tea into foam.\n' },
      expect: ['entry-added'],
    },
  ],
  find: ({ fates }) =>
    fates.added.filter(({ type }) => entryTypes[type].released).map((entry) => addedFinding(entry, `${typeAndName(entry)} is new.`)),
};
