import { entryTypes } from '@framewright/model';
import { addedFinding, typeAndName, goneFinding } from '../findings/match-findings.ts';
import { mirroredPair, type MirroredPair } from '../judging/mirrored-pair.ts';

export const notice: MirroredPair = mirroredPair(
  ['page.id', 'news.id', 'review.id'],
  {
    id: 'notice-added',
    bump: 'patch',
    affects: ['readers'],
    title: 'A page, news item or review round is new',
    why: 'It is in no release; it is told where both sides were read from files.',
    examples: [
      {
        title: 'A page is new',
        before: {},
        after: { 'pages/history.md': '---\nid: history\ntitle: History\n---\nHow it began.\n' },
        expect: ['notice-added'],
      },
    ],
    find: ({ matches }) =>
      matches.added.filter(({ type }) => !entryTypes[type].released).map((entry) => addedFinding(entry, `${typeAndName(entry)} is new.`)),
  },
  {
    id: 'notice-removed',
    bump: 'patch',
    affects: ['readers', 'links'],
    title: 'A page, news item or review round is gone',
    why: 'It is in no release and promises nothing; it is told where both sides were read from files.',
    examples: [
      {
        title: 'A page is gone',
        before: { 'pages/history.md': '---\nid: history\ntitle: History\n---\nHow it began.\n' },
        after: {},
        expect: ['notice-removed'],
      },
    ],
    find: ({ matches }) =>
      matches.gone
        .filter(({ entry }) => !entryTypes[entry.type].released)
        .map(({ entry }) => goneFinding(entry, `${typeAndName(entry)} is gone.`)),
  },
);
