import type { ChangeKind } from '../judging/change-kind.ts';
import { pairsOf } from '../compare/comparison.ts';
import { edited } from '../examples/example-files.ts';
import { typeAndName } from '../findings/match-findings.ts';
import { pairFinding } from '../findings/finding.ts';

export const noticeChanged: ChangeKind = {
  id: 'notice-changed',
  mirror: 'notice-changed',
  bump: 'patch',
  affects: ['readers'],
  title: 'A page, news item or review round was changed',
  why: 'It is in no release; it is told where both sides were read from files.',
  covers: [
    'page.title',
    'page.order',
    'page.text',
    'page.x-',
    'news.title',
    'news.date',
    'news.text',
    'news.x-',
    ...[
      'title',
      'opens',
      'closes',
      'scope.roles',
      'scope.competences',
      'scope.groups',
      'scope.kinds',
      'scope.types',
      'scope.x-',
      'audience',
      'minutes',
      'asks.readers',
      'asks.sectors',
      'asks.orders',
      'asks.ratings',
      'asks.x-',
      'questions.id',
      'questions.title',
      'questions.x-',
      'answers.mail',
      'answers.form',
      'answers.x-',
      'approvals.date',
      'approvals.by',
      'approvals.roles',
      'approvals.competences',
      'approvals.groups',
      'approvals.readers',
      'approvals.although',
      'approvals.because',
      'approvals.x-',
      'text',
      'x-',
    ].map((key) => `review.${key}`),
  ],
  examples: [
    {
      title: 'A page was reworded',
      before: {},
      after: edited('pages/about.md', ['Who we are.', 'Who we are and what we do.']),
      expect: ['notice-changed'],
    },
    {
      title: 'A review round closes later',
      before: {},
      after: edited('reviews/spring.md', ['2026-04-01', '2026-05-01']),
      expect: ['notice-changed'],
    },
  ],
  find: (comparison) =>
    pairsOf(comparison, 'page', 'news', 'review').flatMap((pair) =>
      [...pair.keys].map((key) =>
        pairFinding(pair, `/${key}`, {
          message: `${typeAndName(pair.after)} says something else.`,
          before: pair.old[key],
          after: pair.new[key],
        }),
      ),
    ),
};
