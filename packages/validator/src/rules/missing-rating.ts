import { labelOf, schemas } from '@framewright/model';
import { quote } from '../messages/quote.ts';
import type { Rule } from '../rule.ts';
import { ratingsToCheck } from '../requirements/written-ratings.ts';

export const missingRating: Rule = {
  id: 'missing-rating',
  severity: 'error',
  harm: 'missing',
  scope: 'linked',
  summary: 'A role profile rates every competence that it requires and that has a scale.',
  why: 'Without a rating nobody knows how far they have to come, and the role can’t be compared with others.',
  help: 'Add the rating.',
  needs: ['ratings'],
  *check(subject, context) {
    for (const { entry, scale, competence, kind, requirement } of ratingsToCheck(context, subject)) {
      if (!scale || !requirement || Object.hasOwn(requirement.written, 'rating') || Object.keys(requirement.written).some(isMisplaced))
        continue;
      const levels = scale.dimensions.map(({ id }) => `${id}: …`).join(', ');
      yield {
        at: { subject: entry, pointer: requirement.pointer, part: requirement.part },
        message: `Unexpected requirement of ${quote(labelOf(competence))} without a rating, expected one on the scale ${quote(scale.title)}`,
        help: `Add rating: ${scale.dimensions.length > 1 ? `{ ${levels} }` : '…'} inside the braces. Only kinds without a scale go unrated, and ${quote(kind.title)} has one.`,
      };
    }
  },
  examples: [
    {
      title: 'Required, and not said how far',
      files: {
        'roles/chair.md':
          '---\nid: chair\ntitle: Chair\nrequires:\n  ⟦agenda-setting⟧: {}\n  minute-taking:\n    - { rating: { knowledge: 1, application: 1 }, contexts: [project] }\n    - ⟦{ contexts: [programme] }⟧\n---\nLeads the meeting.\n',
      },
      expect: ['missing-rating', 'missing-rating'],
    },
    {
      title: 'A kind without a scale needs no rating',
      files: { 'roles/chair.md': '---\nid: chair\ntitle: Chair\nrequires:\n  fairness: { need: essential }\n---\nLeads the meeting.\n' },
      expect: [],
    },
  ],
};

const known = new Set(Object.keys(schemas.common.$defs?.['requirement']?.properties ?? {}));

/** A key that a requirement can't have may well be the rating misspelt, or levels without the word; it is reported as unknown. */
function isMisplaced(key: string): boolean {
  return !known.has(key) && !key.startsWith('x-');
}
