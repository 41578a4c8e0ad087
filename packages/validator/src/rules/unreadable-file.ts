import type { Rule } from '../rule.ts';

export const unreadableFile: Rule = {
  id: 'unreadable-file',
  severity: 'error',
  scope: 'file',
  summary: 'A file is text in UTF-8 of a size that a person can read.',
  why: 'Nothing of the file can be shown, and letters such as é or “ would come out wrong.',
  help: 'Open the file in a text editor and save it again as UTF-8.',
  *check(file) {
    for (const problem of file.problems) {
      if (problem.rule !== 'unreadable-file') continue;
      const at = { file, span: problem.span };
      if (problem.reason === 'binary')
        yield {
          at,
          message: 'Unexpected file that is no text, expected Markdown',
          help: 'If it is a document of a word processor, copy its words into a new text file. Another kind of file belongs into the folder assets.',
        };
      else if (problem.reason === 'too-large')
        yield { at, message: `Unexpected size of ${problem.detail}, expected less`, help: 'Split the text into several entries.' };
      else if (problem.reason === 'too-deep')
        yield {
          at,
          message: `Unexpected text that lies more than ${problem.detail} deep in lists and quotations, expected less`,
          help: 'Look for a line that begins with a long row of > or - signs, and take them out.',
        };
      else if (problem.reason === 'not-readable')
        yield {
          at,
          message: `Unexpected file that can’t be opened (${problem.detail}), expected a file that may be read`,
          help: 'Check that it is an ordinary file and that you have permission to read it.',
        };
      else if (problem.detail === 'UTF-16')
        yield {
          at,
          message: 'Unexpected text in UTF-16, expected UTF-8',
          help: 'Open the file in a text editor and save it as UTF-8; some editors call UTF-16 “Unicode”.',
        };
      else yield { at, message: 'Unexpected character that is not in UTF-8, expected text in UTF-8' };
    }
  },
  examples: [
    {
      title: 'A document of a word processor',
      files: { 'terms/agenda.md': '⟦⟧PK\u0003\u0004\u0014\u0000\u0006\u0000word/document.xml' },
      expect: ['unreadable-file'],
    },
    {
      title: 'A row of signs that nobody meant as a quotation',
      files: { 'terms/agenda.md': `---\nid: agenda\ntitle: Agenda\n---\n${'> '.repeat(99)}⟦What a meeting deals with.⟧\n` },
      expect: ['unreadable-file'],
    },
    {
      title: 'Letters of any language',
      files: { 'terms/agenda.md': '---\nid: agenda\ntitle: Agenda\naliases: [Τζέντα, 議題]\n---\nWhat a meeting deals with.\n' },
      expect: [],
    },
  ],
};
