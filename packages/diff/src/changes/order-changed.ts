import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { schemaPaths, valueFindings } from '../findings/value-findings.ts';
import { quotedLabel } from '../findings/wording.ts';

export const orderChanged: ChangeKind = {
  id: 'order-changed',
  mirror: 'order-changed',
  bump: 'patch',
  affects: ['readers'],
  title: 'An entry moved among its neighbours',
  why: 'Only the order in which entries are listed is different.',
  covers: schemaPaths(['group', 'family', 'competence', 'role', 'qualification', 'resource'], 'order'),
  examples: [
    {
      title: 'A competence moves up',
      before: {},
      after: edited('competences/brewing.md', ['order: 10', 'order: 5']),
      expect: ['order-changed'],
    },
  ],
  find: (comparison) =>
    valueFindings(
      comparison,
      ['group', 'family', 'competence', 'role', 'qualification', 'resource'],
      'order',
      (pair) => `${quotedLabel(pair.after)} stands elsewhere among its neighbours.`,
    ),
};
