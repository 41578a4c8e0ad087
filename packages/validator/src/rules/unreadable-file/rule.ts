import type { Rule } from '../../rule.ts';
import { unreadableWords } from './unreadable-words.ts';

export const unreadableFile: Rule = {
  id: 'unreadable-file',
  severity: 'error',
  harm: 'unreadable',
  scope: 'file',
  summary: 'A file is text in UTF-8 of a size that a person can read.',
  why: 'Nothing of the file can be shown, or letters such as é or “ would come out wrong.',
  help: 'Open the file in a text editor and save it again as UTF-8; most editors offer that under “Save as” or “Encoding”.',
  needs: ['problems'],
  *check(file) {
    for (const problem of file.problems) {
      if (problem.rule !== 'unreadable-file') continue;
      yield { at: { file, span: problem.span }, ...unreadableWords(problem) };
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
      title: 'Front matter with lists in lists that nobody wrote by hand',
      files: {
        'terms/agenda.md': `---\nid: agenda\ntitle: Agenda\nx-a: ${'['.repeat(100)}⟦[⟧${']'.repeat(101)}\n---\nWhat a meeting deals with.\n`,
      },
      expect: ['unreadable-file'],
    },
    {
      title: 'Letters of any language',
      files: { 'terms/agenda.md': '---\nid: agenda\ntitle: Agenda\naliases: [Τζέντα, 議題]\n---\nWhat a meeting deals with.\n' },
      expect: [],
    },
  ],
};
