import { entryOf } from '@framewright/model';
import { cycleFindings } from '../messages/cycle-findings.ts';
import type { Rule } from '../rule.ts';

export const parentCycle: Rule = {
  id: 'parent-cycle',
  severity: 'error',
  harm: 'contradiction',
  scope: 'framework',
  summary: 'No group, family or competence belongs to itself, neither directly nor through others.',
  why: 'What goes round in a circle has no top, so it would appear nowhere in the lists from which people find their way.',
  help: 'Decide which of them stands highest, and take the key that names its parent out of it.',
  *check({ framework }) {
    const { group, family, competence } = framework.entries;
    const verb = 'belongs to';
    yield* cycleFindings(group, { key: 'parent', verb }, ({ data }) =>
      data.parent === undefined ? undefined : entryOf(framework, 'group', data.parent),
    );
    yield* cycleFindings(family, { key: 'parent', verb }, ({ data }) =>
      data.parent === undefined ? undefined : entryOf(framework, 'family', data.parent),
    );
    yield* cycleFindings(competence, { key: 'partOf', verb }, ({ data }) =>
      data.partOf === undefined ? undefined : entryOf(framework, 'competence', data.partOf),
    );
  },
  examples: [
    {
      title: 'Three groups in a circle, and a competence that is part of itself',
      files: {
        'groups/before.md': '---\nid: before\ntitle: Before the meeting\nparent: ⟦during⟧\n---\n',
        'groups/during.md': '---\nid: during\ntitle: During the meeting\nparent: later\n---\n',
        'groups/later.md': '---\nid: later\ntitle: After the meeting\nparent: before\n---\n',
        'competences/timekeeping.md':
          '---\nid: timekeeping\ntitle: Timekeeping\nkind: technical\npartOf: ⟦timekeeping⟧\n---\nThe ability to end on time.\n',
      },
      expect: ['parent-cycle', 'parent-cycle'],
    },
    {
      title: 'Two families in one',
      files: {
        'families/people.md': '---\nid: people\ntitle: People\n---\n',
        'families/hosts.md': '---\nid: hosts\ntitle: Hosts\nparent: people\n---\n',
        'families/clerks.md': '---\nid: clerks\ntitle: Clerks\nparent: people\n---\n',
      },
      expect: [],
    },
  ],
};
