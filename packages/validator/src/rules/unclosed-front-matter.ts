import { quote } from '../messages/quote.ts';
import type { Rule } from '../rule.ts';

export const unclosedFrontMatter: Rule = {
  id: 'unclosed-front-matter',
  severity: 'error',
  harm: 'unreadable',
  scope: 'file',
  summary: 'A second line of three dashes ends the front matter.',
  why: 'Without it nobody can tell where the keys end and the text begins, so the entry can’t be shown.',
  help: 'Write --- on a line of its own below the last key.',
  needs: ['problems'],
  *check(file) {
    for (const problem of file.problems) {
      if (problem.rule !== 'unclosed-front-matter') continue;
      const written = file.text.slice(...problem.span);
      const isOpening = problem.span[0] === 0;
      yield {
        at: { file, span: problem.span },
        message: isOpening
          ? 'Unexpected front matter without an end, expected a second line --- below its last key'
          : `Unexpected line ${quote(written)}, expected exactly three dashes: ---`,
        ...(isOpening
          ? {}
          : { help: 'Write --- instead.', fix: { title: 'Write ---', safe: false, edits: [{ span: problem.span, text: '---' }] } }),
      };
    }
  },
  examples: [
    {
      title: 'The closing line is missing, or has a dash too few',
      files: {
        'terms/agenda.md': '⟦---⟧\nid: agenda\ntitle: Agenda\n\nWhat a meeting deals with.\n',
        'terms/minutes.md': '---\nid: minutes\ntitle: Minutes\n⟦--⟧\nWhat a meeting decided.\n',
      },
      expect: ['unclosed-front-matter', 'unclosed-front-matter'],
    },
    {
      title: 'Dashes in the text divide it',
      files: { 'terms/agenda.md': '---\nid: agenda\ntitle: Agenda\n---\nWhat a meeting deals with.\n\n---\n\nSent a week before.\n' },
      expect: [],
    },
  ],
};
