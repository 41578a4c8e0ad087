import { isObject, labelOf, levelTitle, pointerOf, inWords, ownValue } from '@framewright/model';
import { exampleBase } from '../entries/example-base.ts';
import { quote } from '../messages/quote.ts';
import { describedLevels, isEmptyCell } from '../requirements/described-levels.ts';
import { fittingLevels } from '../requirements/fitting-levels.ts';
import type { Rule } from '../rule.ts';
import { levelsIn, ratingsOf, type WrittenRating } from '../requirements/written-ratings.ts';

export const ratingWithoutDescriptor: Rule = {
  id: 'rating-without-descriptor',
  severity: 'error',
  harm: 'missing',
  scope: 'linked',
  summary: 'A rating names a level that the competence describes, where its kind asks for descriptors.',
  why: 'The manifest promises that each level of this kind of competence is described. Nobody can tell what is asked of them at a level without words.',
  help: 'Choose a level that is described, or describe this one in the competence.',
  needs: ['ratings'],
  *check(subject, context) {
    for (const written of ratingsOf(context, subject)) {
      const { scale, competence, entry } = written;
      const descriptors = scale && describedLevels(written);
      if (!scale || !descriptors || isDescribed(written.rating, descriptors)) continue;
      for (const { dimension, value, pointer } of levelsIn(written)) {
        const level = levelTitle(scale, dimension, value);
        const title = scale.dimensions.find(({ id }) => id === dimension)?.title;
        if (
          level === undefined ||
          title === undefined ||
          isAboveLimit(written, dimension, value) ||
          isEmptyCell(scale, dimension, value) ||
          Object.hasOwn(ownValue(descriptors, dimension) ?? {}, String(value))
        )
          continue;
        const described = Object.keys(ownValue(descriptors, dimension) ?? {});
        yield {
          at: { subject: entry, pointer },
          message: `Unexpected level ${value} of ${quote(competence.id)}, which does not describe ${quote(level)} under ${quote(title)}, expected ${described.length === 0 ? 'a level that is described' : inWords(described, 'or')}`,
          help: `Choose another level, or write what ${quote(level)} means in ${quote(labelOf(competence))}: below “## ${title}”, with the heading “### ${level}”.`,
          expected: fittingLevels(written, dimension, value)
            .map(String)
            .filter((each) => described.includes(each)),
          related: [
            {
              at: { subject: competence, pointer: pointerOf('descriptors', dimension), part: 'key' },
              message: described.length === 0 ? 'It describes no level of this dimension' : `It describes ${described.join(', ')} here`,
            },
          ],
        };
      }
    }
  },
  examples: [
    {
      title: 'A level for which there are no words',
      files: {
        'framework.md': (exampleBase['framework.md'] ?? '').replace('levels: any', 'levels: described'),
        'competences/agenda-setting.md':
          '---\nid: agenda-setting\ntitle: Agenda setting\nkind: technical\n---\nThe ability to choose what a meeting deals with.\n\n## Knowledge\n\n### Aware\n\nKnows what an agenda is for.\n\n### Practised\n\nKnows what to leave out.\n',
        'roles/clerk.md':
          '---\nid: clerk\ntitle: Clerk\nrequires:\n  agenda-setting: { rating: { knowledge: ⟦3⟧, application: 1 } }\n---\nWrites.\n',
      },
      expect: ['rating-without-descriptor'],
    },
    {
      title: 'No words are needed where the scale has none, and where any level of the kind may go without',
      files: {
        'framework.md': (exampleBase['framework.md'] ?? '').replace(
          'levels: any }',
          'levels: any }\n  - { id: office, title: Office, scale: proficiency, levels: described }',
        ),
        'competences/filing.md':
          '---\nid: filing\ntitle: Filing\nkind: office\n---\nThe ability to put things where others find them.\n\n## Knowledge\n\n### Aware\n\nKnows where things are.\n',
        'roles/archivist.md':
          '---\nid: archivist\ntitle: Archivist\nrequires:\n  filing: { rating: { knowledge: 1, application: 1 } }\n  agenda-setting: { rating: { knowledge: 2, application: 2 } }\n---\nKeeps what was decided.\n',
      },
      expect: [],
    },
  ],
};

/** Most ratings are plainly described, and there are many. */
function isDescribed(rating: unknown, descriptors: Readonly<Record<string, Readonly<Record<string, string>>>>): boolean {
  return (
    isObject(rating) &&
    Object.keys(rating).every((dimension) => ownValue(descriptors, dimension)?.[String(rating[dimension])] !== undefined)
  );
}

/** A level that is too high anyway is a mistake of its own. */
function isAboveLimit({ scale, rating }: WrittenRating, dimension: string, value: number): boolean {
  const limit = scale?.dimensions.find(({ id }) => id === dimension)?.atMost;
  const most = limit === undefined || !isObject(rating) ? undefined : ownValue(rating, limit);
  return typeof most === 'number' && value > most;
}
