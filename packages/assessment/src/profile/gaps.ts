import { ownValue, type Assessment, type AssessmentAnswer } from '@framewright/model';
import type { Profile, ProfileRow, ProfileScale } from './profile.ts';

/** What of an assessment is held against a profile. */
export type Answered = Pick<Assessment, 'answers' | 'reflections'>;

/** How an answer stands to what is asked for in one dimension. Steps count levels of the scale, whatever their values. */
export type CellGap = { readonly dimension: string } & (
  | { readonly state: 'met'; readonly need: number; readonly have: number; readonly beyond: number }
  | { readonly state: 'short'; readonly need: number; readonly have: number | 'none'; readonly by: number }
  /** Not answered, not sure, or answered with a level that the scale does not have. `atMost` counts the steps from below the first level, here and where it is not relevant. */
  | { readonly state: 'unknown'; readonly need: number; readonly why: 'unanswered' | 'unsure' | 'no-such-level'; readonly atMost: number }
  | { readonly state: 'not-relevant'; readonly need: number; readonly because?: string; readonly atMost: number }
  /** Nothing is asked for here, whatever was answered. */
  | { readonly state: 'not-expected'; readonly have?: number }
);

/** How answers stand to what is asked for in one competence. */
export interface Gap {
  readonly row: ProfileRow;
  /**
   * The state that weighs most of those of its cells, in the order short, unknown, not relevant, met. What has no levels is reflected on or
   * not.
   */
  readonly state: CellGap['state'] | 'reflected' | 'not-reflected';
  readonly cells: readonly CellGap[];
  readonly distance: Distance;
}

/** How far answers are from what is asked for. */
export interface Distance {
  /** Levels that are known to be missing. */
  readonly steps: number;
  /** Cells of which nothing is known; they are never counted as nothing. */
  readonly unknown: number;
  /** Levels that are missing at most: as if nothing was there where nothing is known. */
  readonly atMost: number;
  readonly notRelevant: number;
}

/** How answers stand to all that a profile asks for in any case, in its order. */
export function gaps({ rows, scales }: Pick<Profile, 'rows' | 'scales'>, answered: Answered): readonly Gap[] {
  return rows.map((row) => gapOf(row, row.scale === undefined ? undefined : ownValue(scales, row.scale), answered));
}

/** How answers stand to one row. */
export function gapOf(row: ProfileRow, scale: ProfileScale | undefined, { answers, reflections = [] }: Answered): Gap {
  const answer = ownValue(answers, row.competence);
  if (!scale) {
    const isReflected = reflections.some(({ competence }) => competence === row.competence);
    const distance = isReflected ? nothing : { ...nothing, unknown: 1, atMost: 1 };
    return { row, state: isReflected ? 'reflected' : 'not-reflected', cells: [], distance };
  }
  const cells = scale.dimensions.map(({ id }) => cellGap(id, ownValue(row.rating, id), answer, scale));
  const state = weights.find((each) => cells.some((cell) => cell.state === each)) ?? 'not-expected';
  return { row, state, cells, distance: distanceOf(cells) };
}

const nothing: Distance = { steps: 0, unknown: 0, atMost: 0, notRelevant: 0 };
const weights = ['short', 'unknown', 'not-relevant', 'met'] as const;

/** The sum of distances. */
export function totalDistance(all: readonly Pick<Gap, 'distance'>[]): Distance {
  return all.reduce(
    (sum, { distance }) => ({
      steps: sum.steps + distance.steps,
      unknown: sum.unknown + distance.unknown,
      atMost: sum.atMost + distance.atMost,
      notRelevant: sum.notRelevant + distance.notRelevant,
    }),
    nothing,
  );
}

function cellGap(dimension: string, need: number | undefined, answer: AssessmentAnswer | undefined, { levels }: ProfileScale): CellGap {
  const mark = ownValue(answer?.levels, dimension);
  const place = typeof mark === 'number' ? levels.indexOf(mark) : -1;
  if (need === undefined) return { dimension, state: 'not-expected', ...(place >= 0 && typeof mark === 'number' ? { have: mark } : {}) };
  const goal = levels.filter((value) => value <= need).length - 1;
  const atMost = Math.max(1, goal + 1);
  if (mark === 'not-relevant')
    return { dimension, state: 'not-relevant', need, atMost, ...(answer?.because === undefined ? {} : { because: answer.because }) };
  if (typeof mark === 'number' && place >= 0)
    return place >= goal
      ? { dimension, state: 'met', need, have: mark, beyond: place - goal }
      : { dimension, state: 'short', need, have: mark, by: goal - place };
  if (mark === 'none' && goal >= 0) return { dimension, state: 'short', need, have: 'none', by: goal + 1 };
  const why = mark === undefined ? 'unanswered' : mark === 'unsure' ? 'unsure' : 'no-such-level';
  return { dimension, state: 'unknown', need, why, atMost };
}

function distanceOf(cells: readonly CellGap[]): Distance {
  const sum = (of: (cell: CellGap) => number): number => cells.reduce((total, cell) => total + of(cell), 0);
  const steps = sum((cell) => (cell.state === 'short' ? cell.by : 0));
  return {
    steps,
    unknown: sum(({ state }) => (state === 'unknown' ? 1 : 0)),
    atMost: steps + sum((cell) => (cell.state === 'unknown' ? cell.atMost : 0)),
    notRelevant: sum(({ state }) => (state === 'not-relevant' ? 1 : 0)),
  };
}
