import { fold, isObject, pointerOf, suggest, type Problem, type Subject } from '@framewright/model';
import { bodyProblems } from '../entries/body-problems.ts';
import { mayProveRight } from '../names/heading-doubts.ts';
import { either, quote } from '../messages/quote.ts';
import type { Rule } from '../rule.ts';

type Mistaken = Extract<Problem, { readonly rule: 'unknown-level-heading' }>;
type Level = Mistaken['levels'][number];

export const unknownLevelHeading: Rule = {
  id: 'unknown-level-heading',
  severity: 'error',
  harm: 'lost',
  scope: 'entry',
  summary: 'Headings under a dimension are the levels of its scale.',
  why: 'Text under another heading belongs to no level, so it is shown nowhere.',
  help: 'Write the title of the level.',
  needs: ['bodyProblems'],
  *check(subject, { vocabulary }) {
    for (const { file, problem } of bodyProblems(subject, 'unknown-level-heading')) {
      if (mayProveRight(problem.heading, subject, vocabulary)) continue;
      const left = levelsLeft(subject, problem);
      const meant = meantLevels(problem.heading, left);
      const titles = (left.length > 0 ? left : problem.levels).map(({ title }) => title);
      yield {
        at: { file, span: problem.span },
        message: `Unexpected heading ${quote(problem.heading)} under ${quote(problem.under)}, expected ${either(meant.length > 0 ? meant : titles)}`,
        help:
          meant[0] === undefined
            ? 'Write the title of a level of the scale. A heading inside a level begins with ####.'
            : `Write “### ${meant[0]}” if that is meant; a level is named by its title alone.`,
        expected: meant.length > 0 ? meant : left.map(({ title }) => title),
        ...(meant.length === 1
          ? { fix: { title: `Write ${meant[0]}`, safe: false, edits: [{ span: problem.span, text: meant[0] ?? '' }] } }
          : {}),
      };
    }
  },
  examples: [
    {
      title: 'A level by its number, and a level misspelt',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\n---\nThe ability to lead a meeting.\n\n## Knowledge\n\n### ⟦Level 1⟧\n\nKnows who speaks next.\n\n### ⟦Practiced⟧\n\nKnows the rules of order.\n',
      },
      expect: ['unknown-level-heading', 'unknown-level-heading'],
    },
    {
      title: 'A deeper heading is part of the text',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\n---\nThe ability to lead a meeting.\n\n## Knowledge\n\n### Practised\n\nKnows the rules.\n\n#### Of order\n\nWho speaks next.\n',
      },
      expect: [],
    },
  ],
};

/** The levels that do not stand under the dimension of a heading yet, and belong where it stands. */
function levelsLeft({ source }: Subject, { span, levels }: Mistaken): readonly Level[] {
  const descriptors: unknown = source?.written['descriptors'];
  if (!source || !isObject(descriptors)) return levels;
  const placeOf = (...steps: readonly string[]): number => source.spanOf(pointerOf('descriptors', ...steps), 'key')[0];
  const dimension = Object.keys(descriptors).findLast((id) => placeOf(id) < span[0]);
  const cells = dimension === undefined ? undefined : descriptors[dimension];
  if (dimension === undefined || !isObject(cells)) return levels;
  const standing = Object.keys(cells).map((value) => ({ value: Number(value), isAbove: placeOf(dimension, value) < span[0] }));
  return levels.filter(({ value }) => standing.every((other) => (other.isAbove ? other.value < value : other.value > value)));
}

/** The level that a heading names by its title with words around it, or by its number; else those that it nearly names. */
function meantLevels(heading: string, levels: readonly Level[]): readonly string[] {
  const words = `-${fold(heading)}-`;
  const titled = levels.filter(({ title }) => words.includes(`-${fold(title)}-`));
  if (titled.length === 1) return titled.map(({ title }) => title);
  const near = suggest(
    heading,
    levels.map(({ title }) => title),
  );
  if (near.length > 0) return near;
  const number = /\d+/u.exec(heading)?.[0];
  return levels.filter(({ value }) => String(value) === number).map(({ title }) => title);
}
