import { fold, scaleOf, ownValue, levelTitle, type Level, type Scale } from '@framewright/model';
import { bodyProblems } from '../entries/body-problems.ts';
import { quote } from '../messages/quote.ts';
import type { Rule } from '../rule.ts';

export const repeatedHeading: Rule = {
  id: 'repeated-heading',
  severity: 'error',
  harm: 'lost',
  scope: 'entry',
  summary: 'Each dimension, level and section has one heading.',
  why: 'Only the text under the first of them is shown.',
  help: 'Put both texts under one heading, or correct the second.',
  needs: ['bodyProblems'],
  *check(subject, { vocabulary }) {
    for (const { file, problem } of bodyProblems(subject, 'repeated-heading')) {
      const scale =
        subject.type === 'competence' ? scaleOf(vocabulary, subject.data)?.data : subject.type === 'scale' ? subject.data : undefined;
      const descriptors = 'descriptors' in subject.data ? subject.data.descriptors : undefined;
      // A section is repeated at a level, and a level in a dimension.
      const isLevel = scale !== undefined && namesLevel(scale, problem.heading);
      const absent =
        problem.under === undefined || !isLevel ? undefined : scale?.dimensions.find(({ id }) => ownValue(descriptors, id) === undefined);
      yield {
        at: { file, span: problem.span },
        message: `Unexpected second ${quote(problem.heading)}${problem.under === undefined ? '' : ` under ${quote(problem.under)}`}, expected it once`,
        ...(absent
          ? { help: `If a new dimension begins here, put its heading above: “## ${absent.title}”. Else put both texts under one heading.` }
          : {}),
        related: [{ at: { file, span: problem.first }, message: 'First used here' }],
      };
    }
  },
  examples: [
    {
      title: 'A level twice, since the heading of the second dimension is missing',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\n---\nThe ability to lead a meeting.\n\n## Knowledge\n\n### Practised\n\nKnows who speaks next.\n\n### ⟦Practised⟧\n\nGives the word in turn.\n',
      },
      expect: ['repeated-heading'],
    },
    {
      title: 'A level under each dimension',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\n---\nThe ability to lead a meeting.\n\n## Knowledge\n\n### Practised\n\nKnows who speaks next.\n\n## Application\n\n### Practised\n\nGives the word in turn.\n',
      },
      expect: [],
    },
  ],
};

/** Whether a heading names a level by its id, by its title, or by one that it has in a dimension. */
function namesLevel(scale: Scale, heading: string): boolean {
  const namesOf = ({ id, title, value }: Level): readonly string[] => [
    ...[id, title],
    ...scale.dimensions.map((dimension) => levelTitle(scale, dimension.id, value) ?? title),
  ];
  return scale.levels.some((level) => namesOf(level).map(fold).includes(fold(heading)));
}
