import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { across, released } from '../findings/find-values.ts';
import { statusFindings } from '../findings/status-findings.ts';

export const entryReinstated: ChangeKind = {
  id: 'entry-reinstated',
  mirror: 'entry-deprecated',
  bump: 'minor',
  affects: ['readers', 'programs'],
  title: 'A deprecated entry was reinstated',
  why: 'What was announced to go stays. Nothing is lost; whoever has moved on may want to know.',
  covers: across(released, 'status'),
  examples: [
    {
      title: 'A deprecated competence is active again',
      before: {},
      after: edited('competences/leaf-reading.md', ['status: deprecated\nbecause: Nobody asks for it.\n', '']),
      expect: ['entry-reinstated'],
    },
  ],
  find: (comparison) => statusFindings(comparison, ['deprecated'], ['active'], (name) => `${name} is no longer deprecated.`),
};
