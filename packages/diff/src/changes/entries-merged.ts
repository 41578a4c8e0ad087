import { entryTypes, inWords } from '@framewright/model';
import { edited } from '../examples/example-files.ts';
import type { ChangeKind } from '../judging/change-kind.ts';
import { typeAndName } from '../findings/match-findings.ts';
import { schemaPaths, releasedTypes } from '../findings/value-findings.ts';
import { quotedLabel } from '../findings/wording.ts';

export const entriesMerged: ChangeKind = {
  id: 'entries-merged',
  mirror: { waived: 'A merger undone brings new ids, each of which is new.' },
  bump: 'major',
  affects: ['links', 'programs', 'claims', 'tailorings'],
  title: 'Entries were merged',
  why: 'Ids are gone or lead to an entry that says more than they did; what was shown for a part is not yet shown for the whole.',
  covers: schemaPaths(releasedTypes, 'id'),
  examples: [
    {
      title: 'Two deprecated competences are removed, and the same one takes their place',
      before: edited('competences/leaf-reading.md', ['because: Nobody asks for it.', 'replacedBy: [serving]']),
      after: { 'competences/pouring.md': null, 'competences/leaf-reading.md': null },
      expect: ['entries-merged'],
    },
    {
      title: 'A competence takes in another and keeps its id under formerly',
      before: {},
      after: {
        ...edited('competences/courtesy.md', ['kind: conduct', 'kind: conduct\nformerly: [bowing]']),
        'competences/bowing.md': null,
      },
      expect: ['entries-merged', 'identifier-changed'],
    },
  ],
  find: ({ matches }) =>
    matches.merged
      .filter(({ into }) => entryTypes[into.type].released)
      .map(({ parts, into }) => ({
        entry: into,
        ...(parts[0] ? { entryBefore: parts[0] } : {}),
        parts: parts.slice(1),
        message: `${typeAndName(into)} now stands for ${inWords(parts.map(quotedLabel))}.`,
        before: parts.map(({ id }) => id),
        after: into.id,
        at: { ...(parts[0] ? { before: { subject: parts[0], pointer: '' } } : {}), after: { subject: into, pointer: '' } },
        explains: ['formerly'],
      })),
};
