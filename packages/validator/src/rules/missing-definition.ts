import type { Span, Subject } from '@framewright/model';
import { quote } from '../messages/quote.ts';
import type { Rule } from '../rule.ts';

export const missingDefinition: Rule = {
  id: 'missing-definition',
  severity: 'error',
  harm: 'missing',
  scope: 'entry',
  summary: 'The text of a competence begins with its definition: a paragraph of one sentence.',
  why: 'Lists, searches and tables show the definition beside the title; without it readers can’t tell what is meant.',
  help: 'Write one sentence that says what the competence is, as the first paragraph below the front matter, such as “The ability to …”.',
  needs: ['violations'],
  *check(subject, { violations }) {
    const { source } = subject;
    if (
      !source ||
      subject.type !== 'competence' ||
      !violations.some(({ kind, pointer }) => kind === 'missing-key' && pointer === '/definition')
    )
      return;
    if (Object.hasOwn(source.file.frontMatter, 'definition')) return;
    const [first] = source.file.blocks;
    if (first === undefined || (first.kind === 'heading' && !hasOtherMistake(subject, first.span))) {
      yield {
        at: { file: source.file, span: source.file.fence },
        message: 'Unexpected competence without a definition, expected a first paragraph that says what it is',
      };
    } else if (!hasOtherMistake(subject, first.span)) {
      yield {
        at: { file: source.file, span: first.span },
        message: `Unexpected ${quote(source.file.text.slice(...first.span))} at the beginning, expected the definition as a plain paragraph`,
        help: 'Write the definition as one sentence without a dash, a number or an indent before it.',
      };
    }
  },
  examples: [
    {
      title: 'Straight to the levels, and a definition as a bullet point',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\n⟦---⟧\n## Knowledge\n\n### Aware\n\nKnows who speaks next.\n',
        'competences/listening.md': '---\nid: listening\ntitle: Listening\nkind: conduct\n---\n⟦- The ability to let others finish.⟧\n',
      },
      expect: ['missing-definition', 'missing-definition'],
    },
    {
      title: 'The title once more, and nothing below it',
      files: {
        'competences/chairing.md': '---\nid: chairing\ntitle: Chairing\nkind: technical\n⟦---⟧\n# ⟦Chairing⟧\n',
      },
      expect: ['missing-definition', 'heading-depth'],
    },
    {
      title: 'A first paragraph',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\n---\nThe ability to lead a meeting.\n\n- on time\n- to its end\n',
      },
      expect: [],
    },
  ],
};

/** Whether what stands there is a mistake of its own: a heading that nobody knows, or HTML. */
function hasOtherMistake({ source }: Subject, [start, end]: Span): boolean {
  const inside = (span: Span): boolean => span[0] >= start && span[1] <= end;
  // A heading of another depth only warns, so it must not hide this.
  return (
    source?.problems.some(({ rule, span }) => rule !== 'heading-depth' && inside(span)) === true ||
    source?.file.prose.html.some(inside) === true
  );
}
