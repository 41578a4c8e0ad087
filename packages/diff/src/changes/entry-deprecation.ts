import { inWords } from '@framewright/model';
import { edited } from '../examples/example-files.ts';
import { schemaPaths, releasedTypes } from '../findings/value-findings.ts';
import { statusFindings } from '../findings/status-findings.ts';
import { quoted, titleOf } from '../findings/wording.ts';
import { mirroredPair, type MirroredPair } from '../judging/mirrored-pair.ts';

export const entryDeprecation: MirroredPair = mirroredPair(
  schemaPaths(releasedTypes, 'status'),
  {
    id: 'entry-deprecated',
    bump: 'minor',
    affects: ['links', 'programs', 'claims', 'tailorings', 'readers'],
    title: 'An entry was deprecated',
    why: 'It still means what it meant; its readers learn in time that it will go, and what takes its place.',
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
  },
  {
    id: 'entry-reinstated',
    bump: 'minor',
    affects: ['readers', 'programs'],
    title: 'A deprecated entry was reinstated',
    why: 'What was announced to go stays. Nothing is lost; whoever has moved on may want to know.',
    examples: [
      {
        title: 'A deprecated competence is active again',
        before: {},
        after: edited('competences/leaf-reading.md', ['status: deprecated\nbecause: Nobody asks for it.\n', '']),
        expect: ['entry-reinstated'],
      },
    ],
    find: (comparison) => statusFindings(comparison, ['deprecated'], ['active'], (name) => `${name} is no longer deprecated.`),
  },
);
