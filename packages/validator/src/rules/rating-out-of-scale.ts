import { labelOf, levelsWithTitles } from '@framewright/model';
import { quote } from '../messages/quote.ts';
import { fittingLevels } from '../requirements/fitting-levels.ts';
import type { Rule } from '../rule.ts';
import { levelsIn, ratingsToCheck } from '../requirements/written-ratings.ts';

export const ratingOutOfScale: Rule = {
  id: 'rating-out-of-scale',
  severity: 'error',
  harm: 'contradiction',
  scope: 'linked',
  summary: 'A rating is one of the levels of the scale that rates the competence.',
  why: 'A level that the scale does not have means nothing: nobody can read what it asks for, or tell whether they reach it.',
  help: 'Write one of the levels of the scale.',
  needs: ['ratings'],
  *check(subject, context) {
    for (const written of ratingsToCheck(context, subject)) {
      const { scale, entry, competence } = written;
      if (!scale) continue;
      for (const { dimension, value, pointer } of levelsIn(written)) {
        if (scale.levels.some((level) => level.value === value)) continue;
        const values = scale.levels.map((level) => level.value);
        yield {
          at: { subject: entry, pointer },
          message: `Unexpected level ${value} for ${quote(labelOf(competence))}, expected ${valuesOf(values)}`,
          help: `Write one of the levels of the scale ${quote(scale.title)}: ${levelsWithTitles(scale, dimension)}.`,
          expected: fittingLevels(written, dimension, value).map(String),
        };
      }
    }
  },
  examples: [
    {
      title: 'A level above the highest, and one below the lowest',
      files: {
        'roles/chair.md':
          '---\nid: chair\ntitle: Chair\nrequires:\n  agenda-setting: { rating: { knowledge: ⟦4⟧, application: 3 } }\n  minute-taking: { rating: { knowledge: 1, application: ⟦0⟧ } }\n---\nLeads the meeting.\n',
        'qualifications/minutes-course.md':
          '---\nid: minutes-course\ntitle: Minutes course\ncovers:\n  minute-taking: { knowledge: ⟦5⟧ }\n---\nHalf a day.\n',
      },
      expect: ['rating-out-of-scale', 'rating-out-of-scale', 'rating-out-of-scale'],
    },
    {
      title: 'A scale may begin at 0',
      files: {
        'scales/frequency.md':
          '---\nid: frequency\ntitle: Frequency\ndimensions: [{ id: use, title: Use }]\nlevels:\n  - { value: 0, id: never, title: Never }\n  - { value: 1, id: often, title: Often }\n---\n## Use\n\n### Often\n\nEvery week.\n',
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\nscale: frequency\n---\nThe ability to lead a meeting.\n',
        'roles/chair.md': '---\nid: chair\ntitle: Chair\nrequires:\n  chairing: { rating: 0 }\n---\nLeads the meeting.\n',
      },
      expect: [],
    },
  ],
};

function valuesOf(values: readonly number[]): string {
  const consecutive = values.every((value, index) => index === 0 || value === (values[index - 1] ?? 0) + 1);
  return consecutive && values.length > 2 ? `one from ${values[0]} to ${values.at(-1)}` : `one of ${values.join(', ')}`;
}
