import { placeOfPart, type EntryOf, type Framework } from '@framewright/model';
import type { Comparison } from '../compare/comparison.ts';
import type { Pair } from '../compare/pair.ts';
import { edited } from '../examples/example-files.ts';
import { isSame } from '../compare/same.ts';
import { valueFindings } from '../findings/value-findings.ts';
import { inSentence, quotedLabel } from '../findings/wording.ts';
import type { ChangeKind } from '../judging/change-kind.ts';

const tasting = (place: string): ReturnType<typeof edited> => ({
  ...edited('framework.md', ['format: 1', 'format: 2']),
  ...edited('competences/tasting.md', ['partOf: brewing', `partOf: brewing${place}`]),
});

export const placeOfPartChanged: ChangeKind = {
  id: 'place-of-part-changed',
  mirror: 'place-of-part-changed',
  bump: 'minor',
  affects: ['claims', 'programs', 'readers'],
  title: 'A part of a competence moved to another level or dimension',
  why: 'What it asks is the same; it is asked of people at another level, or in another dimension.',
  covers: ['competence.at.level', 'competence.at.dimension'],
  examples: [
    {
      title: 'A part moves to a higher level',
      before: tasting('\nat: { level: 1, dimension: practice }'),
      after: tasting('\nat: { level: 2, dimension: practice }'),
      expect: ['place-of-part-changed'],
    },
    {
      title: 'A part says in which dimension it stands',
      before: tasting(''),
      after: tasting('\nat: { dimension: practice }'),
      expect: ['place-of-part-changed'],
    },
  ],
  find: (comparison) =>
    valueFindings(comparison, ['competence'], 'at', (pair, before, after) =>
      isSame(levelAndDimension(before), levelAndDimension(after))
        ? undefined
        : `${quotedLabel(pair.after)} stands ${wordsOf(comparison, pair, 'after')} (was ${wordsOf(comparison, pair, 'before')}).`,
    ),
};

/** What of a place has a meaning for the format. */
function levelAndDimension(at: unknown): unknown {
  const { level, dimension } = (at ?? {}) as { readonly level?: unknown; readonly dimension?: unknown };
  return [level, dimension];
}

function wordsOf(comparison: Comparison, pair: Pair, side: 'before' | 'after'): string {
  const framework: Framework = comparison[side];
  const place = placeOfPart(framework, (pair[side] as EntryOf<'competence'>).data);
  const dimension = place?.dimension && `in ${inSentence(place.dimension.title)}`;
  const level = place?.level && `at level ${place.level.title}`;
  return level === undefined && dimension === undefined
    ? 'at no level'
    : [level, dimension].filter((words) => words !== undefined).join(' ');
}
