import { levelTitle, stepsOf, type EntryOf, type Json, type WordRun } from '@framewright/model';
import type { Mark } from '@framewright/review';
import { contextTitles, linkToId, type View } from '../../editions/view.ts';
import { markdownParts } from './in-place.ts';
import { textMarks, wordMarks } from '../../view/words/word-marks.ts';
import { dimensionTitle, scaleOfCompetence } from './dimension-title.ts';

/** Old and new words as runs, with what they are about if that has to be stated. */
export interface RunsOfMark {
  readonly label?: string;
  readonly runs: readonly WordRun[];
}

/** A change as removed and added words; none if its message contains everything. */
export function runsOf(view: View, mark: Mark): readonly RunsOfMark[] {
  if (mark.shows === 'rating') return ratingRuns(view, mark);
  const labelOf = (id: string): string => linkToId(view, id).label;
  if (mark.shows === 'words') return wordMarks(mark.words, labelOf).map((runs) => ({ runs }));
  const prose = proseOf(mark);
  if (prose !== undefined) return textMarks(...prose, labelOf).map((runs) => ({ runs }));
  const [before, after] = [
    mark.shows === 'added' ? undefined : inWords(view, mark.before),
    mark.shows === 'removed' ? undefined : inWords(view, mark.after),
  ];
  // A whole entry is shown, or gone; its name is in the message.
  const isWhole = (mark.places.after ?? mark.places.before)?.pointer === '';
  const isInMessage = [before, after].every((text) => text === undefined || mark.message.includes(text));
  return isWhole || isInMessage || before === after ? [] : [{ runs: replaced(before, after) }];
}

/** Markdown before and after, '' where there is none; undefined for what is no Markdown. */
function proseOf(mark: Exclude<Mark, { readonly shows: 'rating' | 'words' }>): readonly [string, string] | undefined {
  const [part = ''] = stepsOf((mark.shows === 'removed' ? mark.places.before : mark.places.after)?.pointer ?? '');
  const [before, after] = [mark.shows === 'added' ? '' : mark.before, mark.shows === 'removed' ? '' : mark.after];
  return markdownParts.has(part) && typeof before === 'string' && typeof after === 'string' ? [before, after] : undefined;
}

function ratingRuns(view: View, { competence, steps }: Mark & { readonly shows: 'rating' }): readonly RunsOfMark[] {
  const { changes } = view.words.preview;
  const scale = scaleOfCompetence(view, competence);
  return steps.map(({ dimension, from, to, contexts }) => {
    const title = dimensionTitle(scale, dimension);
    return {
      label: contexts.length === 0 ? title : changes.inContexts(title, contextTitles(view, contexts)),
      runs: replaced(levelInWords(view, scale, dimension, from), levelInWords(view, scale, dimension, to)),
    };
  });
}

function levelInWords(view: View, scale: EntryOf<'scale'> | undefined, dimension: string, value: number | undefined): string {
  if (value === undefined) return view.words.rating.notRated;
  const level = scale && levelTitle(scale.data, dimension, value);
  return level === undefined ? String(value) : `${value} ${level}`;
}

function replaced(before: string | undefined, after: string | undefined): readonly WordRun[] {
  return [
    ...(before === undefined ? [] : [{ text: before, change: 'removed' } as const]),
    ...(after === undefined ? [] : [{ text: after, change: 'added' } as const]),
  ];
}

/** A value as people write it; undefined if it is too much for a line. */
function inWords(view: View, value: Json | undefined): string | undefined {
  const { changes } = view.words.preview;
  if (typeof value === 'string') return value === '' ? changes.nothing : value;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? changes.yes : changes.no;
  if (!Array.isArray(value)) return undefined;
  const items = value.map((item) => (typeof item === 'object' ? undefined : String(item)));
  if (items.length === 0) return changes.nothing;
  return items.every((item) => item !== undefined) ? view.words.list(items) : undefined;
}
