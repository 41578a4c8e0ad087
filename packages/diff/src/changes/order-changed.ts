import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { across, changedValues } from '../findings/find-values.ts';
import { named } from '../findings/wording.ts';

export const orderChanged: ChangeKind = {
  id: 'order-changed',
  mirror: 'order-changed',
  bump: 'patch',
  affects: ['readers'],
  title: 'An entry moved among its neighbours',
  why: 'Only the order in which entries are listed is different.',
  covers: across(['group', 'family', 'competence', 'role', 'qualification'], 'order'),
  examples: [
    {
      title: 'A competence moves up',
      before: {},
      after: edited('competences/brewing.md', ['order: 10', 'order: 5']),
      expect: ['order-changed'],
    },
  ],
  find: (comparison) =>
    changedValues(
      comparison,
      ['group', 'family', 'competence', 'role', 'qualification'],
      'order',
      (pair) => `${named(pair.after)} stands elsewhere among its neighbours.`,
    ),
};
