import type { Rule } from '../../rule.ts';
import { soundOnly } from './sound-only.ts';
import { yamlWords } from './yaml-words.ts';

export const yamlSyntax: Rule = {
  id: 'yaml-syntax',
  severity: 'error',
  harm: 'unreadable',
  scope: 'file',
  summary: 'Front matter consists of keys, colons and values, in lines that are indented alike.',
  why: 'Nothing between the two lines --- can be read until this is mended, so the whole entry is missing wherever it is used.',
  help: 'Compare the line with the front matter of another file in this folder.',
  needs: ['problems'],
  *check(file) {
    for (const problem of file.problems) {
      if (problem.rule !== 'yaml-syntax') continue;
      const { origin } = problem;
      yield {
        at: { file, span: problem.span },
        ...soundOnly(yamlWords(problem, file), file),
        ...(origin ? { related: [{ at: { file, span: origin }, message: 'Opened here' }] } : {}),
      };
    }
  },
  examples: [
    {
      title: 'A colon in words without quotation marks',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: ⟦Chairing: the basics⟧\nkind: technical\n---\nThe ability to lead a meeting.\n',
      },
      expect: ['yaml-syntax'],
    },
    {
      title: 'A key one space too far to the right, and a brace that is missing',
      files: {
        'competences/chairing.md': '---\nid: chairing\ntitle: Chairing\n⟦ ⟧kind: technical\n---\nThe ability to lead a meeting.\n',
        'roles/chair.md':
          '---\nid: chair\ntitle: Chair\nrequires:\n  agenda-setting: ⟦{⟧ rating: { knowledge: 2, application: 1 }\n  fairness: {}\n---\nLeads the meeting.\n',
      },
      expect: ['yaml-syntax', 'yaml-syntax'],
    },
    {
      title: 'A colon in quotation marks, a remark, and a list on two lines',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: "Chairing: the basics"   # as in the handbook\nkind: technical\naliases: [Leading a meeting,\n  Presiding]\n---\nThe ability to lead a meeting.\n',
      },
      expect: [],
    },
  ],
};
