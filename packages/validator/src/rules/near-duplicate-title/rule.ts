import { entryTypes, labelOf, type Entry, type EntryType, foldKeepingAccents } from '@framewright/model';
import { nearTitles, type NearTitles } from './near-titles.ts';
import { quote } from '../../messages/quote.ts';
import type { Finding, Rule } from '../../rule.ts';
import { takenNames, type TakenName } from './taken-names.ts';
import { whileSame } from '../../memory/while-same.ts';
import { isReadable, writtenOf } from '../../entries/written-entry.ts';

export const nearDuplicateTitle: Rule = {
  id: 'near-duplicate-title',
  severity: 'error',
  harm: 'ambiguous',
  languages: 'any',
  scope: 'framework',
  summary: 'The titles of two entries of one type can be told apart, and are not another name of the other.',
  why: 'Readers take one for the other, and whoever adds a reference picks the wrong one. Often the same thing was written twice. Titles that are only nearly the same are warned about.',
  help: 'If both are the same, keep one of them. Else give this one a title that says what is different about it.',
  *check({ framework, memory }) {
    for (const type of titled) {
      const entries: readonly Entry[] = framework.entries[type];
      const { near: pairs, taken } = names[type](memory, entries);
      for (const pair of pairs) {
        const [first, second] = pair.map((place) => entries[place]);
        // Of two entries with one id, that they have it is the mistake.
        if (!first || !second || first.id === second.id) continue;
        const isSame = labelOf(first) === labelOf(second);
        yield {
          at: { subject: second, pointer: '/title' },
          // A title that is only like another may have to be so, as “Team lead” and “Team leads”.
          ...(foldKeepingAccents(labelOf(first)) === foldKeepingAccents(labelOf(second)) ? {} : { severity: 'warning' as const }),
          message: `Unexpected title ${quote(labelOf(second))}${isSame ? ' again' : `, nearly the same as ${quote(labelOf(first))}`}, expected one that nobody takes for that of another ${entryTypes[type].singular}`,
          related: [{ at: { subject: first, pointer: '/title' }, message: isSame ? 'First used here' : 'It is taken for this one' }],
        };
      }
      for (const name of taken) {
        const isNear = pairs.some((pair) => pair.includes(name.of) && pair.includes(name.titled));
        const [of, titled] = [entries[name.of], entries[name.titled]];
        if (!isNear && of && titled && of.id !== titled.id) yield takenName(of, titled, name.alias);
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
      title: 'An alias that is the title of another entry, and a title that is the id of another',
      files: {
        'terms/agenda.md': '---\nid: agenda\ntitle: Order of business\naliases: [Programme, ⟦Minutes⟧]\n---\nWhat a meeting deals with.\n',
        'terms/record.md': '---\nid: record\ntitle: Minutes\naliases: [Record]\n---\nWhat was said.\n',
        'terms/list-of-points.md': '---\nid: list-of-points\ntitle: ⟦Agenda⟧\n---\nWhat is sent out before.\n',
      },
      expect: ['near-duplicate-title', 'near-duplicate-title'],
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
const titled = [
  'scale',
  'group',
  'family',
  'competence',
  'role',
  'qualification',
  'resource',
  'term',
] as const satisfies readonly EntryType[];

/** What is alike in the names of entries of a type. */
interface AlikeNames {
  readonly near: readonly NearTitles[];
  readonly taken: readonly TakenName[];
}

const names = Object.fromEntries(titled.map((type) => [type, whileSame(foldedNames, alikeNames)])) as Readonly<
  Record<(typeof titled)[number], ReturnType<typeof whileSame<Entry, string, AlikeNames>>>
>;

/** @param all of each entry all names, folded, one a line, the title first */
function alikeNames(all: readonly string[]): AlikeNames {
  return { near: nearTitles(all.map((lines) => lines.slice(0, lines.indexOf('\n')))), taken: takenNames(all) };
}

/** The title as far as it is compared; nothing of a deprecated entry, since what replaces it may have its title. */
function foldedTitle(entry: Entry): string {
  const { title, status } = entry.data as { readonly title?: string; readonly status?: string };
  return title === undefined || title === entry.id || status === 'deprecated' || !isReadable(entry) ? '' : foldKeepingAccents(title);
}

/** All names as far as they are compared, one a line. */
function foldedNames(entry: Entry): string {
  const title = foldedTitle(entry);
  if (title === '') return '\n';
  const { aliases } = writtenOf(entry);
  const texts = Array.isArray(aliases) ? aliases.map((alias: unknown) => (typeof alias === 'string' ? foldKeepingAccents(alias) : '')) : [];
  return [title, entry.id, ...texts].join('\n');
}

function takenName(of: Entry, titled: Entry, alias: number | undefined): Finding {
  const { singular } = entryTypes[of.type];
  if (alias === undefined)
    return {
      at: { subject: titled, pointer: '/title' },
      message: `Unexpected title ${quote(labelOf(titled))}, which is the id of ${quote(labelOf(of))}, expected one that nobody takes for that of another ${singular}`,
      related: [{ at: { subject: of, pointer: '/id' }, message: 'Its id' }],
    };
  return {
    at: { subject: of, pointer: `/aliases/${alias}` },
    message: `Unexpected alias ${quote(String((writtenOf(of)['aliases'] as readonly unknown[])[alias]))}, which is the title of another ${singular}, expected a name that only this one has`,
    help: 'Take the alias away, so that its readers find the other entry. If both are the same, keep one of them.',
    related: [{ at: { subject: titled, pointer: '/title' }, message: 'Its title' }],
  };
}
