import type { SourceFile, Span } from '@framewright/model';
import { bodyProblems } from '../entries/body-problems.ts';
import { quote } from '../messages/quote.ts';
import type { Finding, Rule } from '../rule.ts';

export const headingDepth: Rule = {
  id: 'heading-depth',
  severity: 'warning',
  scope: 'entry',
  summary: 'Dimensions and sections are headings with ##, levels with ###, sections at a level with ####.',
  why: 'The number of signs says what belongs to what: people and programs that read the file alone would take a level for a section.',
  help: 'Correct the number of # before the heading.',
  needs: ['bodyProblems'],
  *check(subject) {
    for (const { file, problem } of bodyProblems(subject, 'heading-depth')) {
      const { heading, expected, found, levelsFollow, span } = problem;
      if (expected === 0) yield repeatedTitle(file, heading, span);
      else
        yield {
          at: { file, span },
          message: `Unexpected heading ${quote(heading)} with ${'#'.repeat(found)}, expected ${'#'.repeat(expected)}`,
          help: `Write “${'#'.repeat(expected)} ${heading}”.${
            // Only a section can stand so much deeper than it should.
            expected === 2 && found > 3 ? ' If it belongs to the level above it, declare the section with at: level in framework.md.' : ''
          }`,
          ...(levelsFollow ? {} : depthFix(file, span, expected)),
        };
    }
  },
  examples: [
    {
      title: 'A level with one sign too few, and a section with one too many',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\n---\nThe ability to lead a meeting.\n\n## Knowledge\n\n## ⟦Aware⟧\n\nKnows who speaks next.\n\n### ⟦Evidence⟧\n\n- A meeting that ended on time.\n',
      },
      expect: ['heading-depth', 'heading-depth'],
    },
    {
      title: 'The title once more',
      files: {
        'terms/agenda.md': '---\nid: agenda\ntitle: Agenda\n---\n# About agendas\n\nWhat a meeting deals with.\n',
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\n---\n# ⟦Chairing⟧\n\nThe ability to lead a meeting.\n',
      },
      expect: ['heading-depth'],
    },
    {
      title: 'Deeper headings inside a level or a section are free',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\n---\nThe ability to lead a meeting.\n\n## Knowledge\n\n### Aware\n\n##### In short\n\nKnows who speaks next.\n\n## Evidence\n\n### From meetings\n\n- A meeting that ended on time.\n',
      },
      expect: [],
    },
  ],
};

/** The hashes before a heading's words are replaced; an underlined heading has none. */
function depthFix({ text }: SourceFile, [start]: Span, expected: number): Pick<Finding, 'fix'> {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const hashes = /(?<!#)#{1,6}(?=[ \t]*$)/u.exec(text.slice(line, start));
  if (!hashes) return {};
  const from = line + hashes.index;
  return {
    fix: {
      title: `Write ${'#'.repeat(expected)}`,
      safe: true,
      edits: [{ span: [from, from + hashes[0].length], text: '#'.repeat(expected) }],
    },
  };
}

function repeatedTitle(file: SourceFile, heading: string, span: Span): Finding {
  const [block, next] = file.blocks;
  const whole: Span = block ? [block.span[0], next?.span[0] ?? block.span[1]] : span;
  return {
    at: { file, span },
    message: `Unexpected heading ${quote(heading)}, which repeats the title, expected the text to begin without it`,
    help: 'Delete the heading: the title in the front matter stands above the text everywhere.',
    fix: { title: 'Delete the heading', safe: true, edits: [{ span: whole, text: '' }] },
  };
}
