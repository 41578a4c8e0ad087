import { ownValue, type ResolvedRequirement } from '@framewright/model';
import { needs } from './needs.ts';
import { isSame } from './same.ts';

/** How the requirement of one competence changed. */
export type RequirementTurn =
  | 'raised'
  | 'lowered'
  | 'strengthened'
  | 'relaxed'
  | 'widened'
  | 'narrowed'
  | 'condition-added'
  | 'condition-dropped';

/** One turn of a requirement, with its parts. */
export interface RequirementStep {
  readonly turn: RequirementTurn;
  readonly parts: readonly StepPart[];
}

/** One value that changed, and the contexts in which it did. */
export interface StepPart {
  /** The dimension; none if it is not about a rating. */
  readonly dimension?: string;
  readonly from?: number | string;
  readonly to?: number | string;
  /** Empty if it holds in all. */
  readonly contexts: readonly string[];
}

/**
 * Compares the requirements of one competence, context by context.
 * @param contexts all contexts that the manifest declares
 */
export function compareRequirements(
  before: readonly ResolvedRequirement[],
  after: readonly ResolvedRequirement[],
  contexts: readonly string[],
): readonly RequirementStep[] {
  const universe = [...new Set([...contexts, ...[...before, ...after].flatMap((each) => each.contexts ?? [])])];
  const places = universe.length === 0 ? [''] : universe;
  const [old, current] = [byContext(before, places), byContext(after, places)];
  const gained = places.filter((context) => current.has(context) && !old.has(context));
  const lost = places.filter((context) => old.has(context) && !current.has(context));
  const steps: RequirementStep[] = [];
  const condition = conditionTurn(before, after, gained, lost);
  if (condition) steps.push({ turn: condition, parts: conditionParts(gained, lost) });

  const parts = new Map<
    RequirementTurn,
    Map<string, { dimension?: string; from?: number | string; to?: number | string; contexts: string[] }>
  >();
  const note = (
    turn: RequirementTurn,
    context: string,
    dimension: string,
    from: number | string | undefined,
    to: number | string | undefined,
  ): void => {
    const ofTurn = parts.get(turn) ?? new Map();
    parts.set(turn, ofTurn);
    const key = `${dimension} ${from} ${to}`;
    const part = ofTurn.get(key) ?? {
      ...(dimension === '' ? {} : { dimension }),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      contexts: [],
    };
    part.contexts.push(context);
    ofTurn.set(key, part);
  };
  const both = places.filter((context) => old.has(context) && current.has(context));
  for (const context of both) {
    const [a, b] = [old.get(context), current.get(context)];
    if (!a || !b) continue;
    for (const dimension of new Set([...Object.keys(a.rating ?? {}), ...Object.keys(b.rating ?? {})])) {
      const [from, to] = [ownValue(a.rating, dimension), ownValue(b.rating, dimension)];
      if (from !== to)
        note((to ?? Number.NEGATIVE_INFINITY) > (from ?? Number.NEGATIVE_INFINITY) ? 'raised' : 'lowered', context, dimension, from, to);
    }
    if (a.need !== b.need) note(needs.indexOf(b.need) > needs.indexOf(a.need) ? 'strengthened' : 'relaxed', context, '', a.need, b.need);
  }
  for (const [turn, ofTurn] of parts)
    steps.push({
      turn,
      parts: [...ofTurn.values()].map((part) => (part.contexts.length === places.length ? { ...part, contexts: [] } : part)),
    });
  return steps;
}

/** Whether two lists of requirements are equal, whatever their origin. */
export function areSameRequirements(before: readonly ResolvedRequirement[], after: readonly ResolvedRequirement[]): boolean {
  return (
    before.length === after.length &&
    before.every((each, index) => {
      const other = after[index];
      return each.need === other?.need && isSame(each.rating, other.rating) && isSame(each.contexts, other.contexts);
    })
  );
}

interface ContextRequirement {
  readonly rating: Readonly<Record<string, number>> | undefined;
  readonly need: ResolvedRequirement['need'];
}

/** The requirement in each context; if several apply, the stricter values of them. */
function byContext(requirements: readonly ResolvedRequirement[], places: readonly string[]): ReadonlyMap<string, ContextRequirement> {
  const found = new Map<string, ContextRequirement>();
  for (const { contexts, rating, need } of requirements)
    for (const context of contexts ?? places) {
      const standing = found.get(context);
      found.set(context, standing ? stricter(standing, { rating, need }) : { rating, need });
    }
  return found;
}

function stricter(a: ContextRequirement, b: ContextRequirement): ContextRequirement {
  const rating = new Map(Object.entries(a.rating ?? {}));
  for (const [dimension, value] of Object.entries(b.rating ?? {})) rating.set(dimension, Math.max(value, rating.get(dimension) ?? value));
  return { rating: Object.fromEntries(rating), need: needs[Math.max(needs.indexOf(a.need), needs.indexOf(b.need))] ?? a.need };
}

function conditionTurn(
  before: readonly ResolvedRequirement[],
  after: readonly ResolvedRequirement[],
  gained: readonly string[],
  lost: readonly string[],
): RequirementTurn | undefined {
  if (gained.length > 0) return isUnconditional(after) && !isUnconditional(before) ? 'condition-dropped' : 'widened';
  if (lost.length > 0) return isUnconditional(before) && !isUnconditional(after) ? 'condition-added' : 'narrowed';
  return undefined;
}

function isUnconditional(requirements: readonly ResolvedRequirement[]): boolean {
  return requirements.some(({ contexts }) => contexts === undefined);
}

function conditionParts(gained: readonly string[], lost: readonly string[]): readonly StepPart[] {
  return [
    ...(gained.length === 0 ? [] : [{ to: 'applies', contexts: gained }]),
    ...(lost.length === 0 ? [] : [{ from: 'applies', contexts: lost }]),
  ];
}
