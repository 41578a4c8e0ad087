import { bodyProblems } from '../entries/body-problems.ts';
import { quote } from '../messages/quote.ts';
import type { Rule } from '../rule.ts';

export const sectionOrder: Rule = {
  id: 'section-order',
  severity: 'warning',
  scope: 'entry',
  summary: 'Dimensions, levels and sections stand in the order in which the framework defines them.',
  why: 'Who has read one entry finds their way in all others, and two entries can be laid side by side.',
  help: 'Move the heading with the text below it. Dimensions come as the scale lists them, levels from the lowest to the highest, and then sections as the manifest lists them.',
  needs: ['bodyProblems'],
  *check(subject) {
    for (const { file, problem } of bodyProblems(subject, 'section-order')) {
      const { heading, wanted, other, span, place } = problem;
      yield {
        at: { file, span },
        message: `Unexpected heading ${quote(heading)} ${wanted === 'before' ? 'after' : 'before'} ${quote(other)}, expected it ${wanted} that`,
        help: `Move ${quote(heading)} with the text below it ${wanted === 'before' ? 'above' : 'below'} ${wanted === 'before' ? quote(other) : `the text of ${quote(other)}`}. Dimensions come as the scale lists them, levels from the lowest to the highest, and then sections as the manifest lists them.`,
        related: [{ at: { file, span: place }, message: `It belongs ${wanted} this heading` }],
      };
    }
  },
  examples: [
    {
      title: 'A level and a dimension too late',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\n---\nThe ability to lead a meeting.\n\n## Application\n\n### Expert\n\nLeads meetings of people who disagree.\n\n### ⟦Practised⟧\n\nLeads meetings of the own team.\n\n## ⟦Knowledge⟧\n\n### Aware\n\nKnows who speaks next.\n',
      },
      expect: ['section-order', 'section-order'],
    },
    {
      title: 'A section above the dimensions',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\n---\nThe ability to lead a meeting.\n\n## ⟦Evidence⟧\n\n- A meeting that ended on time.\n\n## Knowledge\n\n### Aware\n\nKnows who speaks next.\n\n## Application\n\n### Expert\n\nLeads meetings of people who disagree.\n',
      },
      expect: ['section-order'],
    },
    {
      title: 'Levels may be left out',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\n---\nThe ability to lead a meeting.\n\n## Knowledge\n\n### Aware\n\nKnows who speaks next.\n\n### Expert\n\nKnows the rules of order.\n\n## Evidence\n\n- A meeting that ended on time.\n',
      },
      expect: [],
    },
  ],
};
