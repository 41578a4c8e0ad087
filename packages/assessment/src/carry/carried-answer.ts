import { ownValue, type AssessmentAnswer } from '@framewright/model';
import type { CarriedInto } from './carry-plan.ts';

/** An answer under another version, and whether all that was chosen means the same there. */
export interface CarriedAnswer {
  readonly answer: AssessmentAnswer;
  readonly isWhole: boolean;
}

type Levels = NonNullable<AssessmentAnswer['levels']>;

/** The answer for what took the place of a competence, with a mark where wordings differ. What means something else there is left out. */
export function carriedAnswer(answer: AssessmentAnswer, { marks, wordings = [] }: CarriedInto, version: string): CarriedAnswer {
  const { levels, lookAgain = [], ...rest } = answer;
  const chosen = Object.entries(levels ?? {});
  const carried = chosen.flatMap(([dimension, mark]): readonly (readonly [string, Levels[string]])[] => {
    if (!marks) return [[dimension, mark]];
    const same = ownValue(marks, dimension);
    return same && (typeof mark !== 'number' || same.levels.includes(mark)) ? [[same.dimension, mark]] : [];
  });
  const again = [...lookAgain, ...wordings.map((each) => ({ since: version, ...each }))];
  return {
    answer: {
      ...rest,
      ...(levels === undefined || (carried.length === 0 && chosen.length > 0) ? {} : { levels: Object.fromEntries(carried) }),
      ...(again.length === 0 ? {} : { lookAgain: again }),
    },
    isWhole: carried.length === chosen.length,
  };
}

const longestNote = 10_000;

/** Answers that chose the same, as one: with the evidence and the notes of all, as far as there is room; the archive has them whole. */
export function combined(answers: readonly AssessmentAnswer[]): AssessmentAnswer {
  const note = distinct(answers.flatMap((each) => each.note ?? [])).join('\n\n');
  const evidence = answers.flatMap((each) => each.evidence ?? []);
  const lookAgain = answers.flatMap((each) => each.lookAgain ?? []);
  const [latest] = answers.flatMap((each) => each.date ?? []).toSorted((a, b) => (a < b ? 1 : -1));
  return {
    ...answers[0],
    ...(evidence.length === 0 ? {} : { evidence }),
    ...(note === '' || note.length > longestNote ? {} : { note }),
    ...(latest === undefined ? {} : { date: latest }),
    ...(lookAgain.length === 0 ? {} : { lookAgain }),
  };
}

/** The lower of what several answers chose in each dimension: “unsure” before “none”, and that before a level. */
export function lowerOf(answers: readonly AssessmentAnswer[]): AssessmentAnswer {
  const dimensions = distinct(answers.flatMap(({ levels = {} }) => Object.keys(levels)));
  const levels = dimensions.map((dimension): readonly [string, Levels[string]] => {
    const marks = answers.flatMap((each) => ownValue(each.levels, dimension) ?? []);
    return [dimension, marks.toSorted((a, b) => height(a) - height(b))[0] ?? 'unsure'];
  });
  return { ...combined(answers), ...(levels.length === 0 ? {} : { levels: Object.fromEntries(levels) }) };
}

function height(mark: Levels[string]): number {
  if (mark === 'unsure') return Number.NEGATIVE_INFINITY;
  if (mark === 'none') return -Number.MAX_VALUE;
  return typeof mark === 'number' ? mark : Number.POSITIVE_INFINITY;
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
