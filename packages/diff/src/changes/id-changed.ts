import { entryTypes } from '@framewright/model';
import type { ChangeKind } from '../judging/change-kind.ts';
import { typeAndName } from '../findings/match-findings.ts';
import { schemaPaths, releasedTypes } from '../findings/value-findings.ts';
import { pairFinding } from '../findings/finding.ts';

import { renamed } from '../examples/example-files.ts';

/** Its file, its translations and all references to it change along. */
const renamedBrewing = renamed('brewing', 'tea-brewing');

export const idChanged: ChangeKind = {
  id: 'id-changed',
  mirror: { waived: 'Going back to the old id without keeping the newer one makes it vanish.' },
  bump: 'major',
  affects: ['links', 'programs', 'claims', 'tailorings'],
  title: 'An id was changed',
  why: 'The old id is kept under formerly, so pages and identifiers go on leading to the entry; programs, records and tailorings that name the old id have to follow.',
  covers: schemaPaths(releasedTypes, 'id', 'formerly'),
  examples: [
    {
      title: 'A competence gets another id and keeps the old one under formerly',
      before: {},
      after: renamedBrewing,
      expect: ['id-changed'],
    },
  ],
  find: ({ pairs }) =>
    pairs
      .filter(({ type, before, after }) => entryTypes[type].released && type !== 'manifest' && before.id !== after.id)
      .map((pair) =>
        pairFinding(pair, '/id', {
          message: `${typeAndName(pair.after)} has the id “${pair.after.id}” (was “${pair.before.id}”).`,
          before: pair.before.id,
          after: pair.after.id,
        }),
      ),
};
