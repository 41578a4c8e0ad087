import { isObject, labelOf } from '@framewright/model';
import { quote } from '../messages/quote.ts';
import type { Rule } from '../rule.ts';
import { ratingsToCheck, keyPlaceOf } from '../requirements/written-ratings.ts';

export const ratingOfUnratedKind: Rule = {
  id: 'rating-of-unrated-kind',
  severity: 'error',
  harm: 'contradiction',
  scope: 'linked',
  summary: 'A competence of a kind without a scale is required or covered without a rating.',
  why: 'There is no scale on which the rating could be read. Such a competence is reflected on and never rated.',
  help: 'Leave the rating out.',
  needs: ['ratings'],
  *check(subject, context) {
    for (const written of ratingsToCheck(context, subject)) {
      const { scale, entry, competence, kind, rating } = written;
      if (scale || rating === undefined || rating === null || (isObject(rating) && Object.keys(rating).length === 0)) continue;
      yield {
        at: keyPlaceOf(written),
        message: `Unexpected rating of ${quote(labelOf(competence))}, expected none, since the kind ${quote(kind.title)} has no scale`,
        help:
          entry.type === 'role'
            ? `Leave the rating out: ${competence.id}: {}. If competences of this kind are to be rated, give the kind a scale in framework.md.`
            : `Leave ${quote(competence.id)} out of what the ${entry.type} covers, or give its kind a scale in framework.md.`,
      };
    }
  },
  examples: [
    {
      title: 'Conduct has no levels',
      files: {
        'roles/chair.md':
          '---\nid: chair\ntitle: Chair\nrequires:\n  fairness: { ⟦rating⟧: { knowledge: 2, application: 2 } }\n---\nLeads the meeting.\n',
        'qualifications/fairness-course.md':
          '---\nid: fairness-course\ntitle: Fairness course\ncovers:\n  ⟦fairness⟧: 2\n---\nHalf a day.\n',
      },
      expect: ['rating-of-unrated-kind', 'rating-of-unrated-kind'],
    },
    {
      title: 'A competence may bring a scale that its kind has not',
      files: {
        'competences/discretion.md':
          '---\nid: discretion\ntitle: Discretion\nkind: conduct\nscale: proficiency\n---\nThe ability to keep to oneself what was said in confidence.\n',
        'roles/chair.md':
          '---\nid: chair\ntitle: Chair\nrequires:\n  discretion: { rating: { knowledge: 2, application: 2 } }\n  fairness: {}\n---\nLeads the meeting.\n',
      },
      expect: [],
    },
    {
      title: 'A rating that was left empty',
      files: {
        'roles/chair.md': '---\nid: chair\ntitle: Chair\nrequires:\n  fairness: { rating: ⟦{}⟧ }\n---\nLeads the meeting.\n',
      },
      expect: ['malformed-value'],
    },
  ],
};
