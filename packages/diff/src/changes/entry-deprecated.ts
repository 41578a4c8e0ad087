import { inWords } from '@framewright/model';
import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { across, released } from '../findings/find-values.ts';
import { statusFindings } from '../findings/status-findings.ts';
import { quoted, titleOf } from '../findings/wording.ts';

export const entryDeprecated: ChangeKind = {
  id: 'entry-deprecated',
  mirror: 'entry-reinstated',
  bump: 'minor',
  affects: ['links', 'programs', 'claims', 'tailorings', 'readers'],
  title: 'An entry was deprecated',
  why: 'It still means what it meant; its readers learn in time that it will go, and what takes its place.',
  covers: across(released, 'status'),
  examples: [
    {
      title: 'A competence is deprecated, with the reason',
      before: {},
      after: edited('competences/bowing.md', ['kind: ritual\n', 'kind: ritual\nstatus: deprecated\nbecause: Everyone does it.\n']),
      expect: ['entry-deprecated'],
    },
  ],
  find: (comparison) =>
    statusFindings(comparison, ['active', 'proposed'], ['deprecated'], (name, { replacedBy = [] }) => {
      const successors = replacedBy.map((id) => quoted(titleOf([comparison.after, comparison.before], id)));
      return `${name} is deprecated${successors.length > 0 ? `; ${inWords(successors)} will take its place` : ''}.`;
    }),
};
