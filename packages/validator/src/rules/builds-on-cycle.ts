import { entryOf, type EntryOf } from '@framewright/model';
import { exampleBase } from '../entries/example-base.ts';
import { quote } from '../messages/quote.ts';
import type { Rule } from '../rule.ts';
import { circlesOf } from '../messages/circles.ts';
import { cycleFinding } from '../messages/cycle-findings.ts';

type Competence = EntryOf<'competence'>;

const manifest = (exampleBase['framework.md'] ?? '').replace('format: 1', 'format: 2');

export const buildsOnCycle: Rule = {
  id: 'builds-on-cycle',
  severity: 'error',
  harm: 'contradiction',
  scope: 'framework',
  summary: 'No competence builds on itself, neither directly nor through others.',
  why: 'What one has to have first can’t wait for what comes after it: nobody could begin.',
  help: 'Decide which of them comes first, and take the later ones out of its list.',
  *check({ framework }) {
    // Of several with one id, which stand beside each other, the first counts.
    const building = framework.entries.competence.filter(({ id, data }, at, all) => data.buildsOn !== undefined && all[at - 1]?.id !== id);
    const ways = new Map<Competence, readonly Competence[]>();
    for (const each of building) {
      const named = each.data.buildsOn ?? [];
      const own = named.indexOf(each.id);
      if (own !== -1)
        yield {
          at: { subject: each, pointer: `/buildsOn/${own}` },
          message: `Unexpected ${quote(each.id)}, which is the entry itself, expected another`,
          help: 'Name another entry, or take this one out of the list.',
        };
      const others = named.flatMap((id) => entryOf(framework, 'competence', id) ?? []).filter((other) => other !== each);
      if (others.length > 0) ways.set(each, others);
    }
    const leading = building.filter((each) => ways.has(each));
    for (const circle of circlesOf(leading, (from) => (ways.get(from) ?? []).filter((to) => ways.has(to)))) {
      yield cycleFinding(
        circle,
        { key: 'buildsOn', verb: 'builds on' },
        ({ data }, { id }) => `/buildsOn/${data.buildsOn?.indexOf(id) ?? 0}`,
      );
    }
  },
  examples: [
    {
      title: 'Three competences in a circle, and one that builds on itself',
      files: {
        'framework.md': manifest,
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\nbuildsOn: [minute-taking, ⟦hosting⟧]\n---\nThe ability to lead a meeting.\n',
        'competences/hosting.md':
          '---\nid: hosting\ntitle: Hosting\nkind: technical\nbuildsOn: [timekeeping]\n---\nThe ability to receive guests.\n',
        'competences/timekeeping.md':
          '---\nid: timekeeping\ntitle: Timekeeping\nkind: technical\nbuildsOn: [chairing]\n---\nThe ability to end on time.\n',
        'competences/voting.md':
          '---\nid: voting\ntitle: Voting\nkind: technical\nbuildsOn:\n  - ⟦voting⟧\n---\nThe ability to count hands.\n',
      },
      expect: ['builds-on-cycle', 'builds-on-cycle'],
    },
    {
      title: 'Two ways to the same beginning',
      files: {
        'framework.md': manifest,
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\nbuildsOn: [hosting, minute-taking]\n---\nThe ability to lead a meeting.\n',
        'competences/hosting.md':
          '---\nid: hosting\ntitle: Hosting\nkind: technical\nbuildsOn: [minute-taking]\n---\nThe ability to receive guests.\n',
      },
      expect: [],
    },
  ],
};
