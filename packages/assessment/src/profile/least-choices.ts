/** A choice of so many options, of which some have to be among them. */
export interface Selection {
  readonly choose: number;
  readonly options: readonly SelectionOption[];
}

/** An option: what it is about, and what it costs in each part of that. */
export interface SelectionOption {
  readonly key: string;
  readonly costs: readonly number[];
  readonly isMandatory: boolean;
}

/** The cheapest ways to choose. */
export interface LeastChoices {
  readonly cost: number;
  /** For each way and each selection, the places of the options; as many ways as were asked for at most. */
  readonly ways: readonly (readonly (readonly number[])[])[];
  /** Whether there are more ways at the same cost. */
  readonly hasMore: boolean;
  /** Whether it is certain that nothing is cheaper; it is unless the search was given up. */
  readonly isExact: boolean;
}

/** So many steps are taken at most. Two choices of 10 among 20 that share all of them take a few thousand. */
const mostSteps = 100_000;

/**
 * The cheapest ways to choose in several selections at once, by branch and bound. What is chosen in two selections is paid for once, at the
 * higher cost of each part. Where a selection has fewer options than are to be chosen, all of them are.
 *
 * A bound is what is paid already, and of each selection that is open the cheapest options, each at its cost divided by the number of open
 * selections that have it: what is shared is never counted more than once.
 */
export function leastChoices(selections: readonly Selection[], mostWays: number): LeastChoices {
  const sorted = selections.map(inOrderOfTrial);
  const paid = new Map<string, readonly number[]>();
  const taken: number[][] = sorted.map(() => []);
  let cost = Number.POSITIVE_INFINITY;
  let ways: (readonly (readonly number[])[])[] = [];
  let steps = 0;

  const marginal = ({ key, costs }: SelectionOption): number => {
    const already = paid.get(key);
    return costs.reduce((sum, each, part) => sum + Math.max(0, each - (already?.[part] ?? 0)), 0);
  };

  /** The least that the open selections will still cost. */
  const bound = (at: number, from: number, left: number): number => {
    const open = sorted
      .slice(at)
      .map(({ options, choose }, index) => (index === 0 ? { options: options.slice(from), choose: left } : { options, choose }));
    const shared = new Map<string, number>();
    for (const { options } of open)
      for (const key of new Set(options.map(({ option }) => option.key))) shared.set(key, (shared.get(key) ?? 0) + 1);
    return open.reduce((sum, { options, choose }) => {
      const shares = options.map(({ option }) => marginal(option) / (shared.get(option.key) ?? 1)).sort((a, b) => a - b);
      return sum + shares.slice(0, choose).reduce((total, share) => total + share, 0);
    }, 0);
  };

  const take = (at: number, from: number, left: number, spent: number): void => {
    steps += 1;
    if (steps > mostSteps || spent > cost) return;
    const selection = sorted[at];
    if (!selection) {
      if (spent < cost) [cost, ways] = [spent, []];
      // One more than is told, to know that there are more.
      if (ways.length <= mostWays) ways.push(taken.map((places) => [...places].sort((a, b) => a - b)));
      return;
    }
    if (left === 0) {
      take(at + 1, 0, sorted[at + 1]?.choose ?? 0, spent);
      return;
    }
    const least = spent + bound(at, from, left) - tolerance;
    if (least > cost || (least + 2 * tolerance >= cost && ways.length > mostWays)) return;
    for (let place = from; place <= selection.options.length - left; place += 1) {
      const candidate = selection.options[place];
      if (!candidate) return;
      const { option, index } = candidate;
      const before = paid.get(option.key);
      const more = marginal(option);
      paid.set(
        option.key,
        option.costs.map((each, part) => Math.max(each, before?.[part] ?? 0)),
      );
      taken[at]?.push(index);
      take(at, place + 1, left - 1, spent + more);
      taken[at]?.pop();
      if (before) paid.set(option.key, before);
      else paid.delete(option.key);
      // What has to be chosen stands first, and is not passed over.
      if (option.isMandatory) return;
    }
  };
  take(0, 0, sorted[0]?.choose ?? 0, 0);
  return {
    cost: Number.isFinite(cost) ? cost : 0,
    ways: ways.slice(0, mostWays),
    hasMore: ways.length > mostWays,
    isExact: steps <= mostSteps,
  };
}

/** Sums of thirds differ in the last digit; costs are whole numbers. */
const tolerance = 1e-6;

interface Trial {
  readonly choose: number;
  readonly options: readonly { readonly option: SelectionOption; readonly index: number }[];
}

/** What has to be chosen first, then the cheapest, so that the first way that is found is a good one. */
function inOrderOfTrial({ choose, options }: Selection): Trial {
  const total = ({ costs }: SelectionOption): number => costs.reduce((sum, each) => sum + each, 0);
  const placed = options.map((option, index) => ({ option, index }));
  const sorted = placed.sort(
    (a, b) => Number(b.option.isMandatory) - Number(a.option.isMandatory) || total(a.option) - total(b.option) || a.index - b.index,
  );
  const mandatory = options.filter(({ isMandatory }) => isMandatory).length;
  return { choose: Math.min(options.length, Math.max(choose, mandatory)), options: sorted };
}
