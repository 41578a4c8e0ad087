import { entryTypes, referencesOf, stepsOf } from '@framewright/model';
import { writtenOf } from '../entries/written-entry.ts';
import { keyOf } from '../entries/key-places.ts';
import { withoutItem } from '../messages/item-fix.ts';
import { quote } from '../messages/quote.ts';
import type { Rule } from '../rule.ts';

export const selfReference: Rule = {
  id: 'self-reference',
  severity: 'warning',
  scope: 'entry',
  summary: 'No entry refers its readers to itself.',
  why: 'The link leads back to the page on which it stands, and whoever follows it looks for a difference that there isn’t.',
  help: 'Name another entry, or take the id out.',
  *check(subject) {
    if (subject.type === 'translation') return;
    for (const { id, pointer, part, target } of referencesOf(subject.type, writtenOf(subject))) {
      if (target.names !== 'entry' || target.type !== subject.type || id !== subject.id || id === '') continue;
      if (toldAsCircles.has(stepsOf(pointer)[0] ?? '')) continue;
      yield {
        at: { subject, pointer, part },
        message: `Unexpected ${quote(id)} in ${quote(keyOf(pointer))}, which is the ${entryTypes[subject.type].singular} itself, expected another`,
        ...(part === 'value' ? withoutItem(subject, pointer, `Take ${quote(id)} out`) : {}),
      };
    }
  },
  examples: [
    {
      title: 'A competence related to itself, alone and among others',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\nrelated: [⟦chairing⟧]\n---\nThe ability to lead a meeting.\n',
        'competences/timekeeping.md':
          '---\nid: timekeeping\ntitle: Timekeeping\nkind: technical\nrelated:\n  - fairness\n  - ⟦timekeeping⟧\n---\nThe ability to end on time.\n',
      },
      expect: ['self-reference', 'self-reference'],
    },
    {
      title: 'Two competences related to one another',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\nrelated: [timekeeping]\n---\nThe ability to lead a meeting.\n',
        'competences/timekeeping.md':
          '---\nid: timekeeping\ntitle: Timekeeping\nkind: technical\nrelated: [chairing]\n---\nThe ability to end on time.\n',
      },
      expect: [],
    },
  ],
};

/** Relations that go round in no circle at all; other rules find these circles, small ones too. */
const toldAsCircles: ReadonlySet<string> = new Set(['extends', 'parent', 'partOf', 'replacedBy', 'buildsOn']);
