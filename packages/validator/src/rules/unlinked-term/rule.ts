import { entryOf, type Entry, type Framework } from '@framewright/model';
import { allEntries } from '../../entries/all-subjects.ts';
import { firstUses, type FirstUse } from './first-uses.ts';
import { glossaryOf, type Glossary } from '../../words/glossary.ts';
import { isEnglish } from '../../words/is-english.ts';
import { manifestWithRule } from '../../entries/manifest-with-rule.ts';
import { quote } from '../../messages/quote.ts';
import type { Finding, Rule } from '../../rule.ts';

export const unlinkedTerm: Rule = {
  id: 'unlinked-term',
  severity: 'off',
  languages: ['en'],
  scope: 'framework',
  summary: 'In English, an entry links to a term of the glossary where it first uses it.',
  why: 'Who does not know the word reads on with a wrong idea of it, and never learns that its meaning is written down.',
  help: 'Make the word a link, once in each entry. Words of the framework’s title and names of contexts need none, and neither do definitions, which are read in lists.',
  *check(context) {
    const { framework, memory } = context;
    if (!isEnglish(framework.manifest, framework)) return;
    const glossary = glossaryOf(context);
    const known = memory.of(glossary, startFindings);
    for (const entry of allEntries(context)) {
      if (entry.type === 'manifest') continue;
      const findings = known.get(entry) ?? [...firstUses(entry, glossary)].map((use) => findingFor(framework, entry, use));
      known.set(entry, findings);
      yield* findings;
    }
  },
  examples: [
    {
      title: 'The first use of each term in an entry, by its title, its plural or an alias',
      files: {
        'framework.md': manifestWithRule('unlinked-term'),
        'terms/agenda.md': '---\nid: agenda\ntitle: agenda\naliases: [order of business]\n---\nWhat a meeting deals with.\n',
        'terms/annual-meeting.md': '---\nid: annual-meeting\ntitle: AGM\n---\nIt has an ⟦agenda⟧ as well. Agendas are short.\n',
        'roles/chair.md':
          '---\nid: chair\ntitle: Chair\n---\nFollows two ⟦orders of business⟧.\n\n## Tasks\n\n- Opens every agenda.\n- Calls ⟦AGMs⟧, once an [[annual-meeting]].\n',
        'pages/help.md': '---\nid: help\ntitle: Help\n---\n| What | Where |\n| --- | --- |\n| An ⟦order of business⟧ | On the wall |\n',
      },
      expect: ['unlinked-term', 'unlinked-term', 'unlinked-term', 'unlinked-term'],
    },
    {
      title: 'Definitions, headings, code, links, longer names, contexts, capitals and verbs',
      files: {
        'framework.md': manifestWithRule('unlinked-term'),
        'terms/agenda.md': '---\nid: agenda\ntitle: agenda\n---\nThis agenda is written for a project.\n',
        'terms/floor.md': '---\nid: floor\ntitle: floor\n---\nThe right to speak.\n',
        'terms/minutes.md': '---\nid: minutes\ntitle: minutes\n---\nWhat was decided.\n',
        'terms/project.md': '---\nid: project\ntitle: project\n---\nWork that ends.\n',
        'terms/annual-meeting.md': '---\nid: annual-meeting\ntitle: AGM\n---\nOnce a year.\n',
        'pages/help.md':
          '---\nid: help\ntitle: Help\n---\n## The agenda\n\nIn agenda setting, ten minutes are enough to [[floor]] anyone. They floor `agenda` and agm, see [the minutes](https://example.org/agenda) and [the agenda][there]. The floor is theirs.\n\n```\nagenda\n```\n\n[there]: https://example.org/\n',
        'competences/chairing.md': '---\nid: chairing\ntitle: Chairing\nkind: technical\n---\nThe ability to give the floor.\n',
      },
      expect: [],
    },
  ],
};

/** What is found in an entry holds as long as the glossary is the same. */
const startFindings = (_glossary: Glossary): WeakMap<Entry, readonly Finding[]> => new WeakMap();

function findingFor(framework: Framework, entry: Entry, { id, span, words, isInRow }: FirstUse): Finding {
  const shown = words.replace(/\s+/gu, ' ');
  const link = shown === entryOf(framework, 'term', id)?.data.title ? `[[${id}]]` : `[[${id}${isInRow ? '\\|' : '|'}${shown}]]`;
  return {
    at: entry.source ? { file: entry.source.file, span } : { subject: entry, pointer: '' },
    message: `Unexpected first use of the term ${quote(shown)} without a link, expected ${quote(link)}`,
    expected: [link],
    fix: { title: 'Make it a link', safe: true, edits: [{ span, text: link }] },
  };
}
