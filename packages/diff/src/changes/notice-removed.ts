import { entryTypes } from '@framewright/model';
import type { ChangeKind } from '../judging/change-kind.ts';
import { goneFinding, typeAndName } from '../findings/fate-findings.ts';

export const noticeRemoved: ChangeKind = {
  id: 'notice-removed',
  mirror: 'notice-added',
  bump: 'patch',
  affects: ['readers', 'links'],
  title: 'A page, news item or review round is gone',
  why: 'It is in no release and promises nothing; it is told where both sides were read from files.',
  covers: ['page.id', 'news.id', 'review.id'],
  examples: [
    {
      title: 'A page is gone',
      before: { 'pages/history.md': '---\nid: history\ntitle: History\n---\nHow it began.\n' },
      after: {},
      expect: ['notice-removed'],
    },
  ],
  find: ({ fates }) =>
    fates.gone
      .filter(({ entry }) => !entryTypes[entry.type].released)
      .map(({ entry }) => goneFinding(entry, `${typeAndName(entry)} is gone.`)),
};
