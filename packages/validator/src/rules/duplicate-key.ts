import { quote } from '../messages/quote.ts';
import type { Rule } from '../rule.ts';

export const duplicateKey: Rule = {
  id: 'duplicate-key',
  severity: 'error',
  harm: 'ambiguous',
  scope: 'file',
  summary: 'A key occurs once among its neighbours.',
  why: 'Only one of the two would count, and nobody could tell which of them was meant.',
  help: 'Delete one of the two; if both say something, make one of them.',
  needs: ['problems'],
  *check(file) {
    const ofRole = file.place.holds === 'entry' && file.place.type === 'role';
    for (const problem of file.problems) {
      if (problem.rule !== 'duplicate-key') continue;
      yield {
        at: { file, span: problem.span },
        message: `Unexpected second ${quote(problem.key)}, expected it once`,
        ...(ofRole
          ? { help: 'Delete one of the two. A competence whose rating differs by context stands once, with a list of its requirements.' }
          : {}),
        related: [{ at: { file, span: problem.first }, message: 'First used here' }],
      };
    }
  },
  examples: [
    {
      title: 'A title filled in twice, and a competence required twice',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\n⟦title⟧: Leading meetings\n---\nThe ability to lead a meeting.\n',
        'roles/chair.md':
          '---\nid: chair\ntitle: Chair\nrequires:\n  fairness: {}\n  agenda-setting: { rating: { knowledge: 1, application: 1 } }\n  ⟦fairness⟧: { need: essential }\n---\nLeads the meeting.\n',
      },
      expect: ['duplicate-key', 'duplicate-key'],
    },
    {
      title: 'The same key in two places',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\nx-course: { title: Chairing in a day }\n---\nThe ability to lead a meeting.\n',
      },
      expect: [],
    },
  ],
};
