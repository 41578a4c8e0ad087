import { entryTypes, kindOf, type EntryType, type Problem, type Subject, fold, suggest } from '@framewright/model';
import { bodyProblems } from '../entries/body-problems.ts';
import { exampleBase } from '../entries/example-base.ts';
import { mayProveRight } from '../names/heading-doubts.ts';
import { missingKeys } from '../schema/missing-keys.ts';
import { either, quote } from '../messages/quote.ts';
import type { EntryContext, Finding, Rule } from '../rule.ts';

type Unexpected = Extract<Problem, { readonly rule: 'unexpected-section' }>;
type Words = Pick<Finding, 'message' | 'help' | 'expected'>;

export const unexpectedSection: Rule = {
  id: 'unexpected-section',
  severity: 'error',
  harm: 'lost',
  scope: 'entry',
  summary: 'Headings of an entry are dimensions of its scale, and sections where the manifest declares them.',
  why: 'Pages and exports look for these headings. Text under another heading is shown nowhere.',
  help: 'Correct the heading, or move its text under one that is known.',
  needs: ['bodyProblems'],
  *check(subject, context) {
    for (const { file, problem } of bodyProblems(subject, 'unexpected-section')) {
      const at = { file, span: problem.span };
      if (problem.because === 'underlined')
        yield {
          at,
          message: `Unexpected line ${quote(problem.heading)} right below text, which makes a heading of the text; expected a blank line between them`,
          help: 'Delete the line, or put a blank line above it.',
        };
      else if (problem.because === 'divided-front-matter') {
        if (missingKeys(subject, context).length === 0)
          yield {
            at,
            message: `Unexpected keys below the second line ---, expected them above it`,
            help: 'Delete the line --- above them, so that the front matter ends below its last key.',
          };
      } else if (problem.because === 'at-level') {
        if (!mayProveRight(problem.heading, subject, context.vocabulary)) yield { at, ...placeAtLevel(problem.heading) };
      } else if (!mayProveRight(problem.heading, subject, context.vocabulary)) yield { at, ...words(problem, subject, context) };
    }
  },
  examples: [
    {
      title: 'A heading misspelt, one that the manifest does not declare, and one of roles only',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\n---\nThe ability to lead a meeting.\n\n## ⟦Evidense⟧\n\n- A meeting that ended on time.\n\n## ⟦Further reading⟧\n\n- The handbook.\n\n## ⟦Tasks⟧\n\n- Opens the meeting.\n',
      },
      expect: ['unexpected-section', 'unexpected-section', 'unexpected-section'],
    },
    {
      title: 'A dimension where nothing is rated',
      files: {
        'competences/listening.md':
          '---\nid: listening\ntitle: Listening\nkind: conduct\n---\nThe ability to let others finish.\n\n## ⟦Knowledge⟧\n\n### Aware\n\nKnows when to be silent.\n',
      },
      expect: ['unexpected-section'],
    },
    {
      title: 'A section at levels that stands at the end, and one that is misspelt at its level',
      files: {
        'framework.md': (exampleBase['framework.md'] ?? '')
          .replace('format: 1', 'format: 2')
          .replace('\nrules:', '\n  - { id: questions, title: Questions, of: [competence], at: level }\nrules:'),
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\n---\nThe ability to lead a meeting.\n\n## Knowledge\n\n### Aware\n\nKnows who speaks next.\n\n#### ⟦Qestions⟧\n\n- Who speaks next?\n\n## ⟦Questions⟧\n\n- Who spoke?\n',
      },
      expect: ['unexpected-section', 'unexpected-section'],
    },
    {
      title: 'Dimensions and declared sections, by title or id',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\n---\nThe ability to lead a meeting.\n\n## knowledge\n\n### Aware\n\nKnows who speaks next.\n\n## Evidence\n\n- A meeting that ended on time.\n',
      },
      expect: [],
    },
  ],
};

function placeAtLevel(heading: string): Words {
  return {
    message: `Unexpected heading ${quote(heading)} outside the levels, expected it below one of them`,
    help: `The manifest declares this section with at: level. Move it with its text below the level to which it belongs, as “#### ${heading}”; or take at out of the manifest, so that the section stands at the end.`,
  };
}

function words({ heading, expected }: Unexpected, subject: Subject, { vocabulary }: EntryContext): Words {
  const near = suggest(heading, expected);
  if (near.length > 0)
    return {
      message: `Unexpected heading ${quote(heading)}, expected ${either(near)}`,
      help: `Write ${quote(near[0])} if that is meant.`,
      expected: near,
    };
  const known = expected.length > 0 ? either(expected) : 'none';
  const wanted = fold(heading);
  const elsewhere = (vocabulary.manifest.data.sections ?? []).find(({ id, title }) => fold(id) === wanted || fold(title) === wanted);
  if (elsewhere)
    return {
      message: `Unexpected heading ${quote(heading)}, expected ${known}`,
      help: `The manifest declares this section for ${elsewhere.of.map((type) => `each ${entryTypes[type as EntryType].singular}`).join(' and ')} only${elsewhere.kinds ? ', and for some kinds only' : ''}. Move the text to where it belongs.`,
    };
  const kind = subject.type === 'competence' ? kindOf(vocabulary, subject.data) : undefined;
  const isDimension = [...vocabulary.scales.values()].some((scale) =>
    scale.data.dimensions.some(({ id, title }) => fold(id) === wanted || fold(title) === wanted),
  );
  if (isDimension && kind)
    return {
      message: `Unexpected heading ${quote(heading)}, expected ${known}`,
      help:
        kind.scale === undefined
          ? `Competences of the kind ${quote(kind.title)} (${kind.id}) are never rated, so they have no levels: take the heading and its levels away.`
          : `The scale of this competence has no such dimension: ${known}.`,
    };
  return {
    message: `Unexpected heading ${quote(heading)}, expected ${known}`,
    help: `Move the text under a heading that is known, or declare the section in the manifest, framework.md, under sections. A heading inside a section begins with ###.`,
  };
}
