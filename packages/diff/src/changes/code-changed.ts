import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { schemaPaths, valueFindings } from '../findings/value-findings.ts';
import { quotedLabel } from '../findings/wording.ts';

const types = ['competence', 'role', 'qualification', 'resource', 'term'] as const;

export const codeChanged: ChangeKind = {
  id: 'code-changed',
  mirror: 'code-changed',
  bump: 'minor',
  affects: ['links', 'programs', 'readers'],
  title: 'A code was changed',
  why: 'People and programs cite an entry by its code, although only the id is promised.',
  covers: schemaPaths(types, 'code'),
  examples: [
    {
      title: 'A competence gets another code',
      before: {},
      after: edited('competences/brewing.md', ['code: "01"', 'code: "1.1"']),
      expect: ['code-changed'],
    },
  ],
  find: (comparison) =>
    valueFindings(
      comparison,
      types,
      'code',
      (pair, before, after) => `The code of ${quotedLabel(pair.after)} is now ${after ?? 'none'} (was ${before ?? 'none'}).`,
    ),
};
