import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { schemaPaths, valueFindings, releasedTypes } from '../findings/value-findings.ts';
import { quotedLabel } from '../findings/wording.ts';

export const textChanged: ChangeKind = {
  id: 'text-changed',
  mirror: 'text-changed',
  bump: 'minor',
  affects: ['readers'],
  title: 'An explanation was changed',
  why: 'It explains what the entry is for or means. Unless the words alone were mended, readers may understand it differently now.',
  prose: true,
  covers: schemaPaths(['manifest', ...releasedTypes], 'text'),
  examples: [
    {
      title: 'The explanation of a competence says more',
      before: {},
      after: edited('competences/brewing.md', ['Water, leaf and time', 'Water, leaf, pot and time']),
      expect: ['text-changed'],
    },
    {
      title: 'A group is explained',
      before: {},
      after: edited('groups/counter.md', ['order: 2\n---\n', 'order: 2\n---\nWhere guests stand.\n']),
      expect: ['text-changed'],
    },
    {
      title: 'The introduction says more',
      before: {},
      after: edited('framework.md', ['can do.', 'can do, and know.']),
      expect: ['text-changed'],
    },
  ],
  find: (comparison) =>
    valueFindings(comparison, ['manifest', ...releasedTypes], 'text', (pair, before, after) =>
      before === undefined
        ? `${quotedLabel(pair.after)} is explained in a text.`
        : after === undefined
          ? `${quotedLabel(pair.after)} is no longer explained in a text.`
          : `The text of ${quotedLabel(pair.after)} was reworded.`,
    ),
};
