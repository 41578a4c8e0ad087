import type { Entry, Json, Subject } from '@framewright/model';
import type { Pair } from '../compare/pair.ts';

/** A change as a kind sees it. */
export interface Finding {
  /** The entry after, or before where it is gone. */
  readonly entry: Entry;
  /** The entry before, where there was one. */
  readonly was?: Entry;
  /** Further entries before that it is about. */
  readonly parts?: readonly Entry[];
  /** The language, where it is about a translation. */
  readonly language?: string;
  /** Roles that inherit the change, as they were before. */
  readonly heirs?: readonly Entry[];
  /** One sentence. */
  readonly message: string;
  readonly before?: Json;
  readonly after?: Json;
  readonly at: { readonly before?: FindingPlace; readonly after?: FindingPlace };
  /** The top-level keys of the entry whose difference it tells; those of its places where nothing is said. */
  readonly explains?: readonly string[];
}

/** A value of an entry or of a translation. */
export interface FindingPlace {
  readonly subject: Subject;
  readonly pointer: string;
}

/** What a kind says about a value of a pair; keys without a value are as if they were not given. */
export interface Told {
  readonly message: string;
  readonly before?: unknown;
  readonly after?: unknown;
  /** Pointer on the older side, where it is another one. */
  readonly pointerBefore?: string;
  readonly explains?: readonly string[];
}

/** A finding about a value that two versions of an entry have in different ways. */
export function inPair(pair: Pair, pointer: string, told: Told): Finding {
  return {
    entry: pair.after,
    was: pair.before,
    message: told.message,
    ...values(told),
    at: { before: { subject: pair.before, pointer: told.pointerBefore ?? pointer }, after: { subject: pair.after, pointer } },
    ...(told.explains === undefined ? {} : { explains: told.explains }),
  };
}

/** The values of a finding, without those that are missing. */
export function values({ before, after }: { readonly before?: unknown; readonly after?: unknown }): {
  readonly before?: Json;
  readonly after?: Json;
} {
  return { ...(before === undefined ? {} : { before: before as Json }), ...(after === undefined ? {} : { after: after as Json }) };
}
