import { quote } from '../quote.ts';
import type { Rule } from '../rule.ts';

export const rawHtml: Rule = {
  id: 'raw-html',
  severity: 'error',
  scope: 'file',
  summary: 'Prose is written in Markdown, without HTML.',
  why: 'HTML would be dropped from pages and can’t be carried into spreadsheets, documents and other systems.',
  help: 'Say it in Markdown: an empty line starts a paragraph, **two stars** make words bold. A “<” that is meant as itself is written \\<.',
  *check(file) {
    for (const span of file.prose.html) {
      yield { at: { file, span }, message: `Unexpected HTML ${quote(file.text.slice(...span))}, expected Markdown` };
    }
  },
  examples: [
    {
      title: 'A line break as in a word processor',
      files: { 'competences/chairing.md': '---\nid: chairing\ntitle: Chairing\nkind: technical\n---\nThe ability to lead a meeting.\n\nStart on time.⟦<br>⟧End on time.\n' },
      expect: ['raw-html'],
    },
    {
      title: 'A comparison sign is not HTML',
      files: { 'competences/chairing.md': '---\nid: chairing\ntitle: Chairing\nkind: technical\n---\nThe ability to lead a meeting of < 12 people.\n' },
      expect: [],
    },
  ],
};
