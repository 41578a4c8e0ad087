import { entryTypes } from '@framewright/model';
import type { ChangeKind } from '../judging/change-kind.ts';
import { addedFinding, typeAndName } from '../findings/fate-findings.ts';

export const noticeAdded: ChangeKind = {
  id: 'notice-added',
  mirror: 'notice-removed',
  bump: 'patch',
  affects: ['readers'],
  title: 'A page, news item or review round is new',
  why: 'It is in no release; it is told where both sides were read from files.',
  covers: ['page.id', 'news.id', 'review.id'],
  examples: [
    {
      title: 'A page is new',
      before: {},
      after: { 'pages/history.md': '---\nid: history\ntitle: History\n---\nHow it began.\n' },
      expect: ['notice-added'],
    },
  ],
  find: ({ fates }) =>
    fates.added.filter(({ type }) => !entryTypes[type].released).map((entry) => addedFinding(entry, `${typeAndName(entry)} is new.`)),
};
