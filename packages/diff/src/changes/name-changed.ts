import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { itemValueFindings } from '../findings/value-findings.ts';
import { quoted } from '../findings/wording.ts';

export const nameChanged: ChangeKind = {
  id: 'name-changed',
  mirror: 'name-changed',
  bump: 'minor',
  affects: ['readers'],
  title: 'Something inside an entry was renamed',
  why: 'A context, kind, section, stage, dimension, elective or other framework is known to people by its title; its id stays.',
  prose: true,
  covers: [
    ...['contexts', 'kinds', 'sections', 'qualificationStages', 'alignedWith'].map((key) => `manifest.${key}.title`),
    'scale.dimensions.title',
    'role.electives.title',
  ],
  examples: [
    {
      title: 'A context gets another title',
      before: {},
      after: edited('framework.md', ['title: Market }', 'title: Market stall }']),
      expect: ['name-changed'],
    },
  ],
  find: ({ pairs }) =>
    pairs.flatMap((pair) =>
      listsOfTitled.flatMap((key) =>
        itemValueFindings(
          pair,
          key,
          ['title'],
          (after, before) => `${quoted(after.title ?? after.id)} is the new name of what was ${quoted(before.title ?? before.id)}.`,
        ),
      ),
    ),
};

const listsOfTitled = ['contexts', 'kinds', 'sections', 'qualificationStages', 'alignedWith', 'dimensions', 'electives'];
