import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { schemaPaths, valueFindings, releasedTypes } from '../findings/value-findings.ts';
import { quoted } from '../findings/wording.ts';

export const titleChanged: ChangeKind = {
  id: 'title-changed',
  mirror: 'title-changed',
  bump: 'minor',
  affects: ['readers', 'links'],
  title: 'A title was changed',
  why: 'People know the entry by its title; its id stays, so nothing that names it breaks.',
  prose: true,
  covers: schemaPaths(['manifest', ...releasedTypes], 'title'),
  examples: [
    {
      title: 'A competence gets another title',
      before: {},
      after: edited('competences/serving.md', ['title: Serving', 'title: Serving at table']),
      expect: ['title-changed'],
    },
  ],
  find: (comparison) =>
    valueFindings(comparison, ['manifest', ...releasedTypes], 'title', (_pair, before, after) =>
      after === undefined
        ? `${quoted(String(before))} has no title any more.`
        : before === undefined
          ? `${quoted(String(after))} has got a title.`
          : `${quoted(String(after))} is the new title of what was ${quoted(String(before))}.`,
    ),
};
