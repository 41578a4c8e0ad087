import { ownValue } from '../text/own-value.ts';
import type { Rating } from './rating.ts';

/** What a role asks for, as far as a step from one role to another looks at it. */
export interface Needed {
  readonly competence: string;
  readonly rating?: Rating;
  /** Ids of the contexts in which it holds; absent if it holds in all. */
  readonly contexts?: readonly string[];
}

/** What becomes of a competence on the way from one role to another. */
export type StepTurn = 'new' | 'grows' | 'stays' | 'less' | 'gone';

/** One requirement on the way from one role to another. */
export interface StepLine<N extends Needed> {
  readonly turn: StepTurn;
  /** What the role to reach asks for; for what is gone, what the first role asked for. */
  readonly need: N;
  /** What the first role asks for in its place; absent for what is new or gone. */
  readonly before?: N;
  /** By how much its levels rise, over all dimensions; a dimension that was not rated rises from nothing. */
  readonly growth: number;
}

/**
 * What is new, grows, stays, is asked at a lower level and is gone between any two roles, in the order of what the second asks for, then of
 * what only the first does.
 *
 * Each competence has one turn, though several contexts may ask for it: what was asked for anywhere is not new, and what grows somewhere is
 * not listed as unchanged or lower elsewhere. A rating grows if any dimension does, even if another falls: there is something to learn. For
 * one context, pass only what {@link holdsIn} it.
 */
export function roleStep<N extends Needed>(from: readonly N[], to: readonly N[]): readonly StepLine<N>[] {
  const asked = Map.groupBy(from, ({ competence }) => competence);
  const lines = to.map((need): StepLine<N> => {
    const own = asked.get(need.competence) ?? [];
    const before = counterpart(own, need);
    const turn = own.length === 0 ? 'new' : before === undefined ? 'grows' : turnOf(before.rating, need.rating);
    return { turn, need, ...(before ? { before } : {}), growth: growthOf(before?.rating, need.rating) };
  });
  const turns = new Map<string, StepTurn>();
  for (const [competence, group] of Map.groupBy(lines, ({ need }) => need.competence))
    turns.set(competence, (['new', 'grows', 'less'] as const).find((turn) => group.some((line) => line.turn === turn)) ?? 'stays');
  const gone = from.filter(({ competence }) => !turns.has(competence)).map((need): StepLine<N> => ({ turn: 'gone', need, growth: 0 }));
  return [...lines.filter(({ turn, need }) => turns.get(need.competence) === turn), ...gone];
}

/** Whether something that a role asks for holds in a context; everything does if none is chosen. */
export function holdsIn({ contexts }: Needed, context: string | undefined): boolean {
  return context === undefined || contexts === undefined || contexts.includes(context);
}

/** The requirement of the same competence in the same contexts; else the one in any of them. */
function counterpart<N extends Needed>(own: readonly N[], { contexts }: N): N | undefined {
  const asWide = own.find((candidate) => candidate.contexts === undefined || contexts?.every((id) => candidate.contexts?.includes(id)));
  return asWide ?? own.find((candidate) => contexts === undefined || candidate.contexts?.some((id) => contexts.includes(id)));
}

function turnOf(before: Rating | undefined, after: Rating | undefined): 'grows' | 'less' | 'stays' {
  const dimensions = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  const value = (rating: Rating | undefined, dimension: string): number => ownValue(rating, dimension) ?? Number.NEGATIVE_INFINITY;
  if (dimensions.some((dimension) => value(after, dimension) > value(before, dimension))) return 'grows';
  return dimensions.some((dimension) => value(after, dimension) < value(before, dimension)) ? 'less' : 'stays';
}

function growthOf(before: Rating | undefined, after: Rating | undefined): number {
  return Object.keys(after ?? {}).reduce(
    (sum, dimension) => sum + Math.max(0, (ownValue(after, dimension) ?? 0) - (ownValue(before, dimension) ?? 0)),
    0,
  );
}
