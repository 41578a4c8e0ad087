import { isObject, labelOf } from '@framewright/model';
import { quote } from '../messages/quote.ts';
import { fittingLevels } from '../requirements/fitting-levels.ts';
import type { Rule } from '../rule.ts';
import { levelsIn, ratingsToCheck } from '../requirements/written-ratings.ts';

export const ratingAboveLimit: Rule = {
  id: 'rating-above-limit',
  severity: 'error',
  harm: 'contradiction',
  scope: 'linked',
  summary: 'No dimension is rated above the dimension that limits it.',
  why: 'The scale says that one dimension builds on another, so nobody can be further in the first than in the second.',
  help: 'Lower this level, or raise the one that limits it.',
  needs: ['ratings'],
  *check(subject, context) {
    for (const written of ratingsToCheck(context, subject)) {
      const { scale, entry, competence, rating } = written;
      if (!scale || !isObject(rating)) continue;
      const levels = levelsIn(written).filter(({ value }) => scale.levels.some((level) => level.value === value));
      for (const dimension of scale.dimensions) {
        const limit = scale.dimensions.find(({ id }) => id === dimension.atMost);
        const [level, most] = [levels.find((one) => one.dimension === dimension.id), levels.find((one) => one.dimension === limit?.id)];
        if (!limit || !level || !most || level.value <= most.value) continue;
        yield {
          at: { subject: entry, pointer: level.pointer },
          message: `Unexpected level ${level.value} for the ${dimension.id} of ${quote(labelOf(competence))}, expected at most ${most.value}, the level of its ${limit.id}`,
          help: `Write ${most.value} or less here, or raise ${limit.id} to ${level.value}.`,
          expected: fittingLevels(written, dimension.id, most.value).slice(0, 1).map(String),
          related: [{ at: { subject: entry, pointer: most.pointer }, message: `${limit.title} is rated here` }],
        };
      }
    }
  },
  examples: [
    {
      title: 'More application than knowledge',
      files: {
        'roles/chair.md':
          '---\nid: chair\ntitle: Chair\nrequires:\n  agenda-setting: { rating: { knowledge: 2, application: ⟦3⟧ } }\n---\nLeads the meeting.\n',
      },
      expect: ['rating-above-limit'],
    },
    {
      title: 'Both alike',
      files: {
        'roles/chair.md':
          '---\nid: chair\ntitle: Chair\nrequires:\n  agenda-setting: { rating: { knowledge: 3, application: 3 } }\n---\nLeads the meeting.\n',
      },
      expect: [],
    },
  ],
};
