import { labelOf, levelsWithTitles } from '@framewright/model';
import { exampleBase } from '../entries/example-base.ts';
import { ratedCompetence } from '../entries/rated-competence.ts';
import { isSettled } from '../entries/written-entry.ts';
import { quote } from '../messages/quote.ts';
import { nearestFirst } from '../requirements/nearest-first.ts';
import type { Rule } from '../rule.ts';

const manifest = (exampleBase['framework.md'] ?? '').replace('format: 1', 'format: 2');

export const placeOfPart: Rule = {
  id: 'place-of-part',
  severity: 'error',
  harm: 'contradiction',
  scope: 'linked',
  summary: 'A competence that says at which level it stands is part of another, whose scale has that level.',
  why: 'The place is one on the scale of the whole. Where there is no such level, the part would be shown nowhere beside it.',
  help: 'Name the whole with partOf, and one of the levels of its scale.',
  *check(subject, context) {
    if (subject.type !== 'competence' || subject.data.at === undefined) return;
    const { at, partOf } = subject.data;
    if (partOf === undefined) {
      if (isSettled(subject, 'partOf'))
        yield {
          at: { subject, pointer: '/at', part: 'key' },
          message: `Unexpected key ${quote('at')} in a competence that is part of none, expected ${quote('partOf')} beside it`,
          help: 'Name the whole with partOf, or take at out: levels of the competence itself are headings below the front matter.',
        };
      return;
    }
    const whole = ratedCompetence(context, partOf);
    if (!whole) return;
    const { scale, competence } = whole;
    if (!scale) {
      yield {
        at: { subject, pointer: '/at', part: 'key' },
        message: `Unexpected key ${quote('at')}, expected none, since ${quote(labelOf(competence))} is never rated`,
        help: `Take at out, or give the kind ${quote(whole.kind.title)} a scale in framework.md.`,
      };
    } else if (at.level !== undefined && !scale.levels.some(({ value }) => value === at.level)) {
      const near = nearestFirst(
        scale.levels.map(({ value }) => value),
        at.level,
      );
      yield {
        at: { subject, pointer: '/at/level' },
        message: `Unexpected level ${at.level} of ${quote(labelOf(competence))}, expected ${near.slice(0, 2).join(' or ')}`,
        help: `Write one of the levels of the scale ${quote(scale.title)}: ${levelsWithTitles(scale, at.dimension)}.`,
        expected: near.map(String),
      };
    }
  },
  examples: [
    {
      title: 'A level that the scale has not, a place on no scale, and one of a competence that is no part',
      files: {
        'framework.md': manifest,
        'competences/opening.md':
          '---\nid: opening\ntitle: Opening\nkind: technical\npartOf: agenda-setting\nat: { level: ⟦4⟧, dimension: knowledge }\n---\nThe ability to begin on time.\n',
        'competences/listening.md':
          '---\nid: listening\ntitle: Listening\nkind: technical\npartOf: fairness\n⟦at⟧: { level: 1 }\n---\nThe ability to let others finish.\n',
        'competences/voting.md': '---\nid: voting\ntitle: Voting\nkind: technical\n⟦at⟧: { level: 1 }\n---\nThe ability to count hands.\n',
      },
      expect: ['place-of-part', 'place-of-part', 'place-of-part'],
    },
    {
      title: 'Parts at a level, in a dimension, and at both',
      files: {
        'framework.md': manifest,
        'competences/opening.md':
          '---\nid: opening\ntitle: Opening\nkind: conduct\npartOf: agenda-setting\nat: { level: 3 }\n---\nThe ability to begin on time.\n',
        'competences/listening.md':
          '---\nid: listening\ntitle: Listening\nkind: conduct\npartOf: agenda-setting\nat: { dimension: knowledge }\n---\nThe ability to let others finish.\n',
        'competences/voting.md':
          '---\nid: voting\ntitle: Voting\nkind: conduct\npartOf: agenda-setting\nat: { level: 1, dimension: application }\n---\nThe ability to count hands.\n',
      },
      expect: [],
    },
  ],
};
