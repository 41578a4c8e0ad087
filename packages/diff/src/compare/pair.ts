import type { Entry, EntryType, TranslationEntry } from '@framewright/model';

/** The data of an entry, by key. */
export type Data = Readonly<Record<string, unknown>>;

/** One entry on both sides. */
export interface Pair {
  readonly type: EntryType;
  readonly before: Entry;
  readonly after: Entry;
  /** The data before with the changes of the vocabulary applied: changed ids, moved level values and removed names are followed. */
  readonly old: Data;
  /** The data after. */
  readonly new: Data;
  /** The top-level keys in which the two differ. */
  readonly keys: ReadonlySet<string>;
}

/** The translation of one entry into one language, on the sides that have it. */
export interface TranslationPair {
  readonly language: string;
  readonly entry: { readonly before: Entry; readonly after: Entry };
  readonly before?: TranslationEntry;
  readonly after?: TranslationEntry;
  /** Whether the two differ after changed ids are followed. */
  readonly differs: boolean;
}
