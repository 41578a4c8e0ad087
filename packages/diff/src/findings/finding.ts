import type { Entry, Json, Subject } from '@framewright/model';
import type { Pair } from '../compare/pair.ts';

/** A change as a change kind finds it. */
export interface Finding {
  /** The entry after, or before if it was removed. */
  readonly entry: Entry;
  /** The entry before, if there was one. */
  readonly entryBefore?: Entry;
  /** Further entries before that it concerns. */
  readonly parts?: readonly Entry[];
  /** The language, if it is about a translation. */
  readonly language?: string;
  /** Roles that inherit the change, as they were before. */
  readonly heirs?: readonly Entry[];
  /** One sentence. */
  readonly message: string;
  readonly before?: Json;
  readonly after?: Json;
  readonly at: { readonly before?: FindingPlace; readonly after?: FindingPlace };
  /** The top-level keys of the entry whose difference it explains; by default those of its places. */
  readonly explains?: readonly string[];
}

/** A value of an entry or of a translation. */
export interface FindingPlace {
  readonly subject: Subject;
  readonly pointer: string;
}

/** What a kind reports about a value of a pair; keys without a value count as absent. */
export interface PairFindingParts {
  readonly message: string;
  readonly before?: unknown;
  readonly after?: unknown;
  /** Pointer on the older side, if it differs. */
  readonly pointerBefore?: string;
  readonly explains?: readonly string[];
}

/** A finding about a value that differs between two versions of an entry. */
export function pairFinding(pair: Pair, pointer: string, parts: PairFindingParts): Finding {
  return {
    entry: pair.after,
    entryBefore: pair.before,
    message: parts.message,
    ...values(parts),
    at: { before: { subject: pair.before, pointer: parts.pointerBefore ?? pointer }, after: { subject: pair.after, pointer } },
    ...(parts.explains === undefined ? {} : { explains: parts.explains }),
  };
}

/** The values of a finding, without those that are missing. */
export function values({ before, after }: { readonly before?: unknown; readonly after?: unknown }): {
  readonly before?: Json;
  readonly after?: Json;
} {
  return { ...(before === undefined ? {} : { before: before as Json }), ...(after === undefined ? {} : { after: after as Json }) };
}
