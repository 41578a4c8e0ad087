import type { ChangeKind } from '../change-kind.ts';
import { edited } from '../example-files.ts';
import { across, changedValues, released } from '../find-values.ts';
import { staysDeprecated } from '../status-findings.ts';
import { named } from '../wording.ts';

export const successorsChanged: ChangeKind = {
  id: 'successors-changed',
  mirror: 'successors-changed',
  bump: 'minor',
  affects: ['links', 'programs', 'claims'],
  title: 'What replaces a deprecated entry was changed',
  why: 'Whoever moves to the successor now moves elsewhere.',
  covers: across(released, 'replacedBy'),
  examples: [
    {
      title: 'A deprecated competence gets another successor',
      before: {},
      after: edited('competences/pouring.md', ['[serving]', '[courtesy]']),
      expect: ['successors-changed'],
    },
  ],
  find: (comparison) =>
    changedValues(comparison, released, 'replacedBy', (pair) =>
      staysDeprecated(pair) ? `${named(pair.after)}, which is deprecated, names other successors.` : undefined,
    ),
};
