import { labelOf, longestChain, type Entry } from '@framewright/model';
import { cyclesOf } from './cycles.ts';
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
  for (const cycle of cyclesOf(leading, next)) {
    const [first, ...others] = cycle;
    if (!first) continue;
    const named = quote(others[0]?.id);
    const shown =
      cycle.length > mostShown ? [...cycle.slice(0, mostShown).map(({ id }) => quote(id)), '…'] : cycle.map(({ id }) => quote(id));
    const path = [...shown, quote(first.id)].join(` ${verb} `);
    if (others.length === 0) {
      yield {
        at: { subject: first, pointer: `/${key}` },
        message: `Unexpected ${quote(first.id)}, which is the entry itself, expected another`,
        help: `Name another entry, or take the key ${quote(key)} out.`,
      };
      continue;
    }
    yield {
      at: { subject: first, pointer: `/${key}` },
      message: `Unexpected ${named}, which leads back here, expected an end: ${path}`,
      related: others
        .slice(0, mostShown)
        .map((subject) => ({ at: { subject, pointer: `/${key}` }, message: `${quote(labelOf(subject))} leads on from here` })),
    };
  }
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
