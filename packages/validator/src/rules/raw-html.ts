import { quote } from '../messages/quote.ts';
import type { Rule } from '../rule.ts';

export const rawHtml: Rule = {
  id: 'raw-html',
  severity: 'error',
  harm: 'lost',
  scope: 'file',
  summary: 'Prose is written in Markdown, without HTML.',
  why: 'HTML would be dropped from pages and can’t be carried into spreadsheets, documents and other systems.',
  help: 'Say it in Markdown: an empty line starts a paragraph, **two stars** make words bold. A “<” that is meant as itself is written \\<.',
  needs: ['html'],
  *check(file) {
    const open: string[] = [];
    for (const span of file.prose.html) {
      const html = file.text.slice(...span);
      const at = { file, span };
      const [, closing, name = ''] = tag.exec(html) ?? [];
      // What closes a tag that was reported is the same mistake.
      if (closing === '/' && open.includes(name)) open.splice(open.lastIndexOf(name), 1);
      else if (html.startsWith('<!--'))
        yield {
          at,
          message: `Unexpected comment ${quote(html)}, expected only what readers may see`,
          help: 'Delete the comment. A remark for other authors stands in the front matter, behind a #.',
        };
      else yield { at, message: `Unexpected HTML ${quote(html)}, expected Markdown` };
      if (closing === '' && name !== '') open.push(name);
    }
  },
  examples: [
    {
      title: 'A line break as in a word processor',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\n---\nThe ability to lead a meeting.\n\nStart on time.⟦<br>⟧End on time.\n',
      },
      expect: ['raw-html'],
    },
    {
      title: 'A comparison sign is not HTML',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\n---\nThe ability to lead a meeting of < 12 people.\n',
      },
      expect: [],
    },
  ],
};

/** A single tag: whether it closes, and its name. */
const tag = /^<(\/?)([A-Za-z][\w-]*)(?![\w-])[^<>]*>$/u;
