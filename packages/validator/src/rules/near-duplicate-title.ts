import { entryTypes, labelOf, type Entry, type EntryType } from '@framewright/model';
import { nearTitles, type NearTitles } from '../near-titles.ts';
import { quote } from '../quote.ts';
import type { Rule } from '../rule.ts';
import { fold } from '../suggest.ts';
import { whileSame } from '../while-same.ts';
import { isReadable } from '../written-entry.ts';

export const nearDuplicateTitle: Rule = {
  id: 'near-duplicate-title',
  severity: 'error',
  scope: 'framework',
  summary: 'The titles of two entries of one type can be told apart at a glance.',
  why: 'Readers take one for the other, and whoever adds a reference picks the wrong one. Often the same thing was written twice.',
  help: 'If both are the same, keep one of them. Else give this one a title that says what is different about it.',
  *check(framework) {
    for (const type of titled) {
      const entries: readonly Entry[] = framework.entries[type];
      for (const pair of near[type](framework, entries)) {
        const [first, second] = pair.map((place) => entries[place]);
        // Of two entries with one id, that they have it is the mistake.
        if (!first || !second || first.id === second.id) continue;
        const isSame = labelOf(first) === labelOf(second);
        yield {
          at: { subject: second, pointer: '/title' },
          message: `Unexpected title ${quote(labelOf(second))}${isSame ? ' again' : `, nearly the same as ${quote(labelOf(first))}`}, expected one that nobody takes for that of another ${entryTypes[type].singular}`,
          related: [{ at: { subject: first, pointer: '/title' }, message: isSame ? 'First used here' : 'It is taken for this one' }],
        };
      }
    }
  },
  examples: [
    {
      title: 'A letter more, other words between, and the same title again',
      files: {
        'competences/setting-of-agendas.md':
          '---\nid: setting-of-agendas\ntitle: ⟦The setting of agenda⟧\nkind: technical\n---\nThe ability to put points in order.\n',
        'terms/agenda.md': '---\nid: agenda\ntitle: Agenda\n---\nWhat a meeting deals with.\n',
        'terms/agendas.md': '---\nid: agendas\ntitle: ⟦Agendas⟧\n---\nLists of points.\n',
        'terms/order-of-business.md': '---\nid: order-of-business\ntitle: ⟦AGENDA⟧\n---\nWhat comes first.\n',
      },
      expect: ['near-duplicate-title', 'near-duplicate-title', 'near-duplicate-title'],
    },
    {
      title: 'Numbers, other endings, and entries of other types',
      files: {
        'roles/trainer.md': '---\nid: trainer\ntitle: Trainer\n---\nShows how.\n',
        'roles/trainee.md': '---\nid: trainee\ntitle: Trainee\n---\nLearns how.\n',
        'roles/chair-1.md': '---\nid: chair-1\ntitle: Chair, grade 1\n---\nLeads small meetings.\n',
        'roles/chair-2.md': '---\nid: chair-2\ntitle: Chair, grade 2\n---\nLeads large meetings.\n',
        'terms/agenda-setting-term.md': '---\nid: agenda-setting-term\ntitle: Agenda setting\n---\nSaying what comes first.\n',
      },
      expect: [],
    },
  ],
};

/** Types of entry whose titles stand side by side in lists. News may well repeat itself. */
const titled = ['scale', 'group', 'family', 'competence', 'role', 'qualification', 'term'] as const satisfies readonly EntryType[];

const near = Object.fromEntries(titled.map((type) => [type, whileSame(foldedTitle, nearTitles)])) as Readonly<
  Record<(typeof titled)[number], ReturnType<typeof whileSame<Entry, string, readonly NearTitles[]>>>
>;

/** The title as far as it is compared; nothing of a deprecated entry, since what replaces it may have its title. */
function foldedTitle(entry: Entry): string {
  const { title, status } = entry.data as { readonly title?: string; readonly status?: string };
  return title === undefined || title === entry.id || status === 'deprecated' || !isReadable(entry) ? '' : fold(title);
}
