import { labelOf, type Entry } from '@framewright/model';
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

/** One finding for each cycle of entries, at its first entry by id. */
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
    const path = [...cycle, first].map(({ id }) => quote(id)).join(` ${verb} `);
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
      related: others.map((subject) => ({ at: { subject, pointer: `/${key}` }, message: `${quote(labelOf(subject))} leads on from here` })),
    };
  }
}
