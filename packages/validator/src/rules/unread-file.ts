import { plainFile } from '@framewright/markdown';
import { entryTypeNames, entryTypes } from '@framewright/model';
import { quote } from '../messages/quote.ts';
import type { Finding, Rule } from '../rule.ts';

export const unreadFile: Rule = {
  id: 'unread-file',
  severity: 'warning',
  scope: 'framework',
  summary: 'Files that look like content have a name under which they are read.',
  why: 'Only files that end in “.md” are read. Words in any other file are in no check, on no page and in no release, and nobody is told.',
  help: 'Give the file a name that ends in “.md”, or move it out of the framework.',
  *check({ framework }) {
    for (const path of framework.assets ?? []) {
      const finding = unread(path);
      if (finding !== undefined) yield finding;
    }
  },
  examples: [
    {
      title: 'Markdown under other endings, and a table',
      files: {
        'competences/rowing.MD': '⟦⟧---\nid: rowing\ntitle: Rowing\nkind: technical\n---\nThe ability to row a boat.\n',
        'roles/mate.markdown': '⟦⟧---\nid: mate\ntitle: Mate\n---\nHelps on deck.\n',
        'terms/oar.mdx': '⟦⟧---\nid: oar\ntitle: Oar\n---\nWhat one rows with.\n',
        'skills.xlsx': '⟦⟧',
      },
      expect: ['unread-file', 'unread-file', 'unread-file', 'unread-file'],
    },
    {
      title: 'What pages show, and what other tools need',
      files: { 'assets/harbour.csv': 'a,b\n', 'package.json': '{ "version": "0.1.0" }\n', 'LICENSE.txt': 'Free to use.\n' },
      expect: [],
    },
  ],
};

const folders: ReadonlySet<string> = new Set([
  ...entryTypeNames.filter((type) => type !== 'manifest').map((type) => entryTypes[type].folder),
  'translations',
]);

/** What people keep in files of an ending; `anywhere` where it surprises at the top of a framework too, beside files that other tools need. */
const kinds = [
  { holds: 'Markdown', anywhere: true, endings: ['md', 'markdown', 'mdown', 'mdwn', 'mkd', 'mkdn', 'mdx', 'mdtext', 'rmd', 'qmd'] },
  { holds: 'tables', anywhere: true, endings: ['csv', 'tsv', 'xlsx', 'xlsm', 'xls', 'ods', 'numbers'] },
  { holds: 'documents', anywhere: true, endings: ['docx', 'doc', 'odt', 'rtf'] },
  { holds: 'documents', anywhere: false, endings: ['pdf', 'txt', 'html', 'htm', 'adoc', 'rst', 'tex'] },
  { holds: 'data', anywhere: false, endings: ['json', 'yaml', 'yml', 'toml', 'xml', 'ttl', 'jsonld'] },
] as const;

function unread(path: string): Finding | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const top = path.includes('/') ? path.slice(0, path.indexOf('/')) : '';
  const dot = name.lastIndexOf('.');
  const ending = dot < 0 ? '' : name.slice(dot);
  const known = kinds.find(({ endings }) => (endings as readonly string[]).includes(ending.slice(1).toLowerCase()));
  // Pages show what lies in assets, under any name.
  if (known === undefined || top === 'assets') return undefined;
  if (!folders.has(top) && !(known.anywhere && (top === '' || known.holds === 'Markdown'))) return undefined;
  const at = { file: plainFile(path, ''), span: [0, 0] as const };
  const message = `Unexpected ending ${quote(ending)}, expected “.md”: ${quote(name)} is not read`;
  if (known.holds !== 'Markdown')
    return {
      at,
      message,
      help: 'A framework is read from Markdown files alone. Write what this file holds as entries, one in a file (“framewright new” asks for what belongs into one), or keep it outside the framework.',
    };
  const rest = ending.toLowerCase() === '.md' || ending.toLowerCase() === '.markdown' ? '' : ' What only its own format knows has to go.';
  return { at, message, help: `Rename it to ${quote(`${name.slice(0, dot)}.md`)}.${rest}`, expected: [`${name.slice(0, dot)}.md`] };
}
