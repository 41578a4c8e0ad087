import { exampleBase } from '../entries/example-base.ts';
import { isObject, labelOf, type Dimension, suggest, ownValue } from '@framewright/model';
import { quote } from '../messages/quote.ts';
import type { Rule } from '../rule.ts';
import { ratingsToCheck, keyPlaceOf } from '../requirements/written-ratings.ts';

export const ratingIncomplete: Rule = {
  id: 'rating-incomplete',
  severity: 'error',
  harm: 'missing',
  scope: 'linked',
  summary: 'A rating in a role profile gives a level for every dimension of its scale.',
  why: 'Roles can’t be compared, and nobody can assess themselves, where one half of a rating is left open.',
  help: 'Add the dimensions that are missing.',
  needs: ['ratings'],
  *check(subject, context) {
    for (const written of ratingsToCheck(context, subject)) {
      const { scale, entry, competence, rating, requirement } = written;
      if (!scale) continue;
      const missing = missingFrom(rating, scale.dimensions, requirement !== undefined);
      if (missing.length === 0) continue;
      const levels = scale.dimensions.map(({ id }) => `${id}: ${levelOf(rating, id) ?? '…'}`).join(', ');
      yield {
        at: keyPlaceOf(written),
        message: `Unexpected rating of ${quote(labelOf(competence))} ${isObject(rating) ? `without ${missing.join(' and ')}` : 'by one number'}, expected a level each for ${scale.dimensions.map(({ id }) => id).join(' and ')}`,
        help: entry.type === 'role' ? `Write rating: { ${levels} }.` : `Write { ${levels} }.`,
      };
    }
  },
  examples: [
    {
      title: 'One dimension of two, and one number for both',
      files: {
        'roles/chair.md':
          '---\nid: chair\ntitle: Chair\nrequires:\n  agenda-setting: { ⟦rating⟧: { knowledge: 2 } }\n  minute-taking: { ⟦rating⟧: 2 }\n---\nLeads the meeting.\n',
      },
      expect: ['rating-incomplete', 'rating-incomplete'],
    },
    {
      title: 'A qualification may help with one dimension only, but says with which',
      files: {
        'qualifications/agenda-course.md':
          '---\nid: agenda-course\ntitle: Agenda course\ncovers:\n  agenda-setting: { knowledge: 2 }\n---\nHalf a day.\n',
        'qualifications/minutes-course.md':
          '---\nid: minutes-course\ntitle: Minutes course\ncovers:\n  ⟦minute-taking⟧: 2\n---\nHalf a day.\n',
      },
      expect: ['rating-incomplete'],
    },
    {
      title: 'So does a resource',
      files: {
        'framework.md': (exampleBase['framework.md'] ?? '').replace('format: 1', 'format: 2'),
        'resources/agenda-book.md':
          '---\nid: agenda-book\ntitle: Agenda book\nsort: book\ncovers:\n  agenda-setting: { rating: { knowledge: 2 }, certainty: stated }\n  minute-taking: { ⟦rating⟧: 2, certainty: stated }\n---\nOn agendas.\n',
      },
      expect: ['rating-incomplete'],
    },
    {
      title: 'On a scale with one dimension, one number is enough',
      files: {
        'scales/frequency.md':
          '---\nid: frequency\ntitle: Frequency\ndimensions: [{ id: use, title: Use }]\nlevels: [{ value: 1, id: often, title: Often }]\n---\n## Use\n\n### Often\n\nEvery week.\n',
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\nscale: frequency\n---\nThe ability to lead a meeting.\n',
        'roles/chair.md': '---\nid: chair\ntitle: Chair\nrequires:\n  chairing: { rating: 1 }\n---\nLeads the meeting.\n',
      },
      expect: [],
    },
  ],
};

/**
 * The dimensions that a rating leaves open. A misspelt one counts as given; an empty rating and a number that is no level are other
 * mistakes.
 */
function missingFrom(rating: unknown, dimensions: readonly Dimension[], every: boolean): readonly string[] {
  const ids = dimensions.map(({ id }) => id);
  if (typeof rating === 'number') return ids.length > 1 && Number.isInteger(rating) ? ids : [];
  if (!every || !isObject(rating) || Object.keys(rating).length === 0) return [];
  const unknown = Object.keys(rating).filter((key) => !ids.includes(key));
  const meant = new Set(unknown.map((key) => suggest(key, ids)[0]));
  return meant.has(undefined) ? [] : ids.filter((id) => !Object.hasOwn(rating, id) && !meant.has(id));
}

function levelOf(rating: unknown, dimension: string): unknown {
  return isObject(rating) ? ownValue(rating, dimension) : undefined;
}
