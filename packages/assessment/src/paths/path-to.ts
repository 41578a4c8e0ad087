import { ownValue, type Assessment } from '@framewright/model';
import { electives } from '../profile/electives.ts';
import { gaps, type Answered, type CellGap, type Gap } from '../profile/gaps.ts';
import type { Profile } from '../profile/profile.ts';
import { inLearningOrder, type LearningFacts } from './learning-order.ts';

/** The way to a role: what to learn in which order, and what is there already. */
export interface Path {
  readonly steps: readonly PathStep[];
  /** Competences that are as the role asks for, or beyond. */
  readonly carriesOver: readonly string[];
  /** Competences in which something is there and more is asked for. */
  readonly grows: readonly string[];
  /** Competences in which nothing is there yet. */
  readonly isNew: readonly string[];
  /** Competences of which something has to be answered before the way can be told. */
  readonly toAnswer: readonly string[];
}

/** One level of one competence, in each dimension that is to reach it. */
export interface PathStep {
  readonly competence: string;
  readonly reach: readonly { readonly dimension: string; readonly level: number }[];
  /** What the competence builds on and the role does not ask for, and nobody answered: it may be missing. */
  readonly alsoBasic: readonly string[];
}

/**
 * The way from what a person can do to what a profile asks for, with the electives that are nearest: level by level, and at each level basics
 * before what builds on them.
 */
export function pathTo(profile: Profile, facts: LearningFacts, answered: Answered & Pick<Assessment, 'electives'>): Path {
  const all = [
    ...gaps(profile, answered),
    ...electives(profile, answered).flatMap((group) => group.electives.flatMap((elective) => elective.gaps)),
  ];
  const short = all.filter(({ state }) => state === 'short');
  const ids = (some: readonly Gap[]): readonly string[] => [...new Set(some.map(({ row }) => row.competence))];
  const order = inLearningOrder(ids(short), facts);
  const asked = new Set(ids(all));
  const open = new Set(ids(all.filter(({ state }) => state === 'short' || state === 'unknown')));
  const isNothing = (gap: Gap): boolean =>
    gap.cells.every((cell) => cell.state !== 'short' || cell.have === 'none') && !gap.cells.some(isMet);
  const isNew = ids(short.filter(isNothing)).filter((id) => short.every((gap) => gap.row.competence !== id || isNothing(gap)));
  return {
    steps: stepsIn(profile, short, order).map((step) => ({
      ...step,
      alsoBasic: (ownValue(facts, step.competence)?.buildsOn ?? []).filter(
        (id) => !asked.has(id) && ownValue(answered.answers, id) === undefined,
      ),
    })),
    carriesOver: ids(all.filter(({ state }) => state === 'met' || state === 'reflected')).filter((id) => !open.has(id)),
    grows: ids(short).filter((id) => !isNew.includes(id)),
    isNew,
    toAnswer: ids(all.filter(({ cells, state }) => state === 'not-reflected' || cells.some((cell) => cell.state === 'unknown'))),
  };
}

function isMet({ state }: CellGap): boolean {
  return state === 'met';
}

function stepsIn({ scales }: Profile, short: readonly Gap[], order: readonly string[]): readonly Omit<PathStep, 'alsoBasic'>[] {
  const steps = new Map<string, { competence: string; place: number; reach: Map<string, number> }>();
  for (const { row, cells } of short) {
    const levels = ownValue(scales, row.scale ?? '')?.levels ?? [];
    for (const cell of cells) {
      if (cell.state !== 'short') continue;
      const from = cell.have === 'none' ? -1 : levels.indexOf(cell.have);
      for (let place = from + 1; place <= from + cell.by; place += 1) {
        const key = `${row.competence} ${place}`;
        const step = steps.get(key) ?? { competence: row.competence, place, reach: new Map() };
        step.reach.set(cell.dimension, levels[place] ?? cell.need);
        steps.set(key, step);
      }
    }
  }
  return [...steps.values()]
    .sort((a, b) => a.place - b.place || order.indexOf(a.competence) - order.indexOf(b.competence))
    .map(({ competence, reach }) => ({ competence, reach: [...reach].map(([dimension, level]) => ({ dimension, level })) }));
}
