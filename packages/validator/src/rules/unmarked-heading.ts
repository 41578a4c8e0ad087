import { bodyProblems } from '../entries/body-problems.ts';
import { quote } from '../messages/quote.ts';
import type { Rule } from '../rule.ts';

export const unmarkedHeading: Rule = {
  id: 'unmarked-heading',
  severity: 'error',
  harm: 'lost',
  scope: 'entry',
  summary: 'What is meant as a heading begins with number signs and a space.',
  why: 'Without them it is a line of the text above it: the level or the section that it names is not there, and its words are shown in another.',
  help: 'Begin the line with ## or ### and a space.',
  needs: ['bodyProblems'],
  *check(subject) {
    for (const { file, problem } of bodyProblems(subject, 'unmarked-heading')) {
      const { written, heading, found, expected, span } = problem;
      const wanted = `${'#'.repeat(expected)} ${heading}`;
      yield {
        at: { file, span },
        message: `Unexpected line ${quote(written)}, expected the heading ${quote(wanted)}`,
        help: `Write ${quote(wanted)}: a heading begins with ${'#'.repeat(expected)} and a space.`,
        expected: [wanted],
        // Hashes can have been meant as nothing else; words alone may be a list that was left unfinished.
        fix: { title: `Write ${wanted}`, safe: found > 0, edits: [{ span, text: wanted }] },
      };
    }
  },
  examples: [
    {
      title: 'A level without a space behind its signs, a section in bold, and another as words alone',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\n---\nThe ability to lead a meeting.\n\n## Knowledge\n\n### Aware\n\nKnows who speaks next.\n\n⟦###Expert⟧\n\nKnows how to bring a meeting to a decision.\n\n⟦**Evidence**⟧\n\n- Minutes of a meeting that was led.\n',
        'roles/chair.md':
          '---\nid: chair\ntitle: Chair\nrequires:\n  minute-taking: { rating: { knowledge: 3, application: 2 } }\n---\nLeads the meeting.\n\n⟦Tasks:⟧\n\n- Opens and closes the meeting.\n',
      },
      expect: ['unmarked-heading', 'unmarked-heading', 'unmarked-heading'],
    },
    {
      title: 'On a page, only number signs tell that a heading was meant',
      files: {
        'pages/about.md': '---\nid: about\ntitle: About\n---\nWho we are.\n\n⟦##Our history⟧\n\nWe began in a kitchen.\n',
      },
      expect: ['unmarked-heading'],
    },
    {
      title: 'Bold words in a sentence, and a number',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\n---\nThe ability to lead a meeting.\n\n## Evidence\n\n**Evidence** is what others can see.\n\n#1 of them is an agenda that was kept.\n',
      },
      expect: [],
    },
  ],
};
