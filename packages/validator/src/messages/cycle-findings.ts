import { labelOf, longestChain, pointerOf, type Entry } from '@framewright/model';
import { circlesOf } from './circles.ts';
import { quote } from './quote.ts';
import type { Finding } from '../rule.ts';

/** What makes entries follow one another, in the words of a message. */
export interface Following {
  /** The key that names the next entry. */
  readonly key: string;
  /** What an entry does to the next: “extends”. */
  readonly verb: string;
}

/** One finding for each cycle of entries, at its first entry by id, and one where a chain of them is longer than chains are followed. */
export function* cycleFindings<E extends Entry>(
  entries: readonly E[],
  { key, verb }: Following,
  next: (entry: E) => E | undefined,
): Iterable<Finding> {
  // Most lead to no other entry, and so are in no cycle; what can't be read leads to none.
  const leading = entries.filter((entry) => next(entry) !== undefined);
  for (const entry of leading)
    if (next(entry) === entry)
      yield {
        at: { subject: entry, pointer: `/${key}` },
        message: `Unexpected ${quote(entry.id)}, which is the entry itself, expected another`,
        help: `Name another entry, or take the key ${quote(key)} out.`,
      };
  const others = new Set(leading);
  for (const cycle of circlesOf(leading, (entry) => [next(entry)].filter((other) => other !== undefined && others.has(other)) as E[]))
    yield cycleFinding(cycle, { key, verb });
  for (const subject of endsOfLongestChains(leading, next)) {
    const named = next(subject);
    yield {
      at: { subject, pointer: `/${key}` },
      message: `Unexpected ${quote(named?.id)}, from which ${longestChain} more lead on, expected a shorter chain`,
      help: `Name an entry that is at most ${longestChain} from the end: what follows after as many is not looked at.`,
    };
  }
}

/** A cycle may have thousands of members. */
const mostShown = 20;

/**
 * The finding for a cycle of at least two entries, at its first.
 * @param pointerTo where one names the next, if that is not the whole value of the key
 */
export function cycleFinding<E extends Entry>(
  cycle: readonly E[],
  { key, verb }: Following,
  pointerTo: (from: E, to: E) => string = () => pointerOf(key),
): Finding {
  const [first, ...others] = cycle as readonly [E, ...E[]];
  const shown = [...cycle.slice(0, mostShown).map(({ id }) => quote(id)), ...(cycle.length > mostShown ? ['…'] : []), quote(first.id)];
  return {
    at: { subject: first, pointer: pointerTo(first, others[0] ?? first) },
    message: `Unexpected ${quote(others[0]?.id)}, which leads back here, expected an end: ${shown.join(` ${verb} `)}`,
    related: others.slice(0, mostShown).map((subject, index) => ({
      at: { subject, pointer: pointerTo(subject, others[index + 1] ?? first) },
      message: `${quote(labelOf(subject))} leads on from here`,
    })),
  };
}

/** The entries that are one too far from the end of their chain; those further out follow from them. */
function endsOfLongestChains<E>(entries: readonly E[], next: (entry: E) => E | undefined): readonly E[] {
  const lengths = new Map<E, number>();
  for (const entry of entries) {
    const path = new Set<E>();
    let at: E | undefined = entry;
    for (; at && !lengths.has(at) && !path.has(at); at = next(at)) path.add(at);
    // What leads into a cycle has no end, and is reported as one.
    let length = at && path.has(at) ? Number.NaN : ((at && lengths.get(at)) ?? -1);
    for (const each of [...path].toReversed()) {
      length += 1;
      lengths.set(each, length);
    }
  }
  return entries.filter((entry) => lengths.get(entry) === longestChain + 1);
}
