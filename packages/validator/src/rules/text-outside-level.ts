import { bodyProblems } from '../entries/body-problems.ts';
import { quote } from '../messages/quote.ts';
import type { Rule } from '../rule.ts';

export const textOutsideLevel: Rule = {
  id: 'text-outside-level',
  severity: 'error',
  harm: 'lost',
  scope: 'entry',
  summary: 'Under the heading of a dimension, all text stands under the heading of a level.',
  why: 'Descriptors are shown level by level; text that belongs to none of them is shown nowhere.',
  help: 'Move the text under the level that it describes, or above the first ## heading if it is about the whole.',
  needs: ['bodyProblems'],
  *check(subject) {
    for (const { file, problem } of bodyProblems(subject, 'text-outside-level')) {
      yield {
        at: { file, span: problem.span },
        message: `Unexpected text right under ${quote(problem.heading)}, expected the heading of a level above it`,
      };
    }
  },
  examples: [
    {
      title: 'A paragraph before the first level',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\n---\nThe ability to lead a meeting.\n\n## Knowledge\n\n⟦Rules differ from house to house.⟧\n\n### Practised\n\nKnows the rules of order.\n',
      },
      expect: ['text-outside-level'],
    },
    {
      title: 'Text about the whole competence stands above',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\n---\nThe ability to lead a meeting.\n\nRules differ from house to house.\n\n## Knowledge\n\n### Practised\n\nKnows the rules of order.\n',
      },
      expect: [],
    },
  ],
};
