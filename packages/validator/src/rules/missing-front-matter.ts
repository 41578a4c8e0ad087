import { quote } from '../messages/quote.ts';
import type { Rule } from '../rule.ts';

const fence = /^---[ \t]*\r?$/mu;

export const missingFrontMatter: Rule = {
  id: 'missing-front-matter',
  severity: 'error',
  harm: 'missing',
  scope: 'file',
  summary: 'A file begins with its front matter: keys and values between two lines of three dashes.',
  why: 'Without front matter nothing says what the file is called or how it belongs to the others, so it can’t be shown.',
  help: 'Make --- the first line of the file, then write keys such as id and title, each on its line, and a second line ---.',
  needs: ['problems'],
  *check(file) {
    for (const problem of file.problems) {
      if (problem.rule !== 'missing-front-matter') continue;
      const at = { file, span: problem.span };
      const written = file.text.slice(...problem.span);
      if (file.text.trim() === '')
        yield {
          at,
          message: 'Unexpected empty file, expected front matter between two lines ---',
          help: 'Copy another file of this folder and replace its words, or delete this one.',
        };
      else if (written.trim() === '' && written !== '')
        yield {
          at,
          message: 'Unexpected space before ---, expected the dashes at the very start of the file',
          help: 'Delete the space.',
          fix: { title: 'Delete the space', safe: true, edits: [{ span: problem.span, text: '' }] },
        };
      else if (written !== '')
        yield {
          at,
          message: `Unexpected ${quote(written)}, expected a first line of exactly three dashes: ---`,
          help: written.startsWith('```')
            ? 'Delete the lines ``` around the front matter, so that the file begins with ---.'
            : 'Write --- on the first line and on the line that ends the front matter.',
        };
      else if (fence.test(file.text))
        yield {
          at,
          message: 'Unexpected text above the front matter, expected --- on the first line of the file',
          help: 'Move everything above the first line --- below the second one, and delete empty lines at the top.',
        };
      else yield { at, message: 'Unexpected file without front matter, expected --- on its first line' };
    }
  },
  examples: [
    {
      title: 'A heading above the front matter, and dashes that a word processor joined',
      files: {
        'terms/agenda.md': '⟦⟧# Agenda\n\n---\nid: agenda\ntitle: Agenda\n---\nWhat a meeting deals with.\n',
        'terms/minutes.md': '⟦—⟧\nid: minutes\ntitle: Minutes\n—\nWhat a meeting decided.\n',
      },
      expect: ['missing-front-matter', 'missing-front-matter'],
    },
    {
      title: 'Front matter from the first line on',
      files: { 'terms/agenda.md': '---\nid: agenda\ntitle: Agenda\n---\nWhat a meeting deals with.\n' },
      expect: [],
    },
  ],
};
