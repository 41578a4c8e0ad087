import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { across, released } from '../findings/find-values.ts';
import { statusFindings } from '../findings/status-findings.ts';

export const entryAdopted: ChangeKind = {
  id: 'entry-adopted',
  mirror: 'entry-made-provisional',
  bump: 'minor',
  affects: ['readers', 'programs', 'claims'],
  title: 'A proposed entry was adopted',
  why: 'From now on its id and its meaning are promised.',
  covers: across(released, 'status'),
  examples: [
    {
      title: 'A proposed competence becomes active',
      before: {},
      after: edited('competences/garnish.md', ['status: proposed\n', '']),
      expect: ['entry-adopted'],
    },
  ],
  find: (comparison) => statusFindings(comparison, ['proposed'], ['active'], (name) => `${name} is adopted; until now it was proposed.`),
};
