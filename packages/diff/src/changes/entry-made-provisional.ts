import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { across, released } from '../findings/find-values.ts';
import { statusFindings } from '../findings/status-findings.ts';

export const entryMadeProvisional: ChangeKind = {
  id: 'entry-made-provisional',
  mirror: 'entry-adopted',
  bump: 'major',
  affects: ['links', 'programs', 'claims', 'tailorings'],
  title: 'An entry went back to being proposed',
  why: 'What is proposed promises nothing, so the promise that the entry was is taken back.',
  covers: across(released, 'status'),
  examples: [
    {
      title: 'An active competence is only proposed now',
      before: {},
      after: edited('competences/tasting.md', ['kind: craft\n', 'kind: craft\nstatus: proposed\n']),
      expect: ['entry-made-provisional'],
    },
  ],
  find: (comparison) =>
    statusFindings(comparison, ['active', 'deprecated'], ['proposed'], (name) => `${name} is only proposed now and promises nothing.`),
};
