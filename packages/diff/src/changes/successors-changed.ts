import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { schemaPaths, valueFindings, releasedTypes } from '../findings/value-findings.ts';
import { staysDeprecated } from '../findings/status-findings.ts';
import { quotedLabel } from '../findings/wording.ts';

export const successorsChanged: ChangeKind = {
  id: 'successors-changed',
  mirror: 'successors-changed',
  bump: 'minor',
  affects: ['links', 'programs', 'claims'],
  title: 'What replaces a deprecated entry was changed',
  why: 'Whoever moves to the successor now moves elsewhere.',
  covers: schemaPaths(releasedTypes, 'replacedBy'),
  examples: [
    {
      title: 'A deprecated competence gets another successor',
      before: {},
      after: edited('competences/pouring.md', ['[serving]', '[courtesy]']),
      expect: ['successors-changed'],
    },
  ],
  find: (comparison) =>
    valueFindings(comparison, releasedTypes, 'replacedBy', (pair) =>
      staysDeprecated(pair) ? `${quotedLabel(pair.after)}, which is deprecated, names other successors.` : undefined,
    ),
};
