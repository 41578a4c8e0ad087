import type { EntryType } from '../entries/entry-types.ts';
import type { Change, Difference, WordRun } from '../generated/types.ts';
import type { Json } from '../text/json.ts';
import type { Span } from '../text/span.ts';

/** How big a release has to be. 'forbidden' fits no release at all. */
export type Bump = Change['bump'];

/**
 * Whom a change touches: links to ids, programs that read the bundle, claims of people and courses assessed, tailorings built on the
 * framework, readers.
 */
export type Affected = Change['affects'][number];

/** The place of something on one side of a comparison. */
export interface ChangePlace {
  /** Path of the file relative to the framework, or where the file would stand for what came from a bundle. */
  readonly path: string;
  /** JSON pointer into the entry, front matter and body alike. */
  readonly pointer: string;
  /** The place in the text of the file; absent if there is no text. Worked out on demand. */
  readonly span?: Span;
}

/** One change of meaning between two frameworks: a {@link Change} whose places still refer to the texts. */
export interface FoundChange extends Omit<Change, 'entry' | 'before' | 'after' | 'places'> {
  /** The entry as it is after, or as it was where it is gone. */
  readonly entry: { readonly type: EntryType; readonly id: string; readonly title: string };
  readonly before?: Json;
  readonly after?: Json;
  readonly places: { readonly before?: ChangePlace; readonly after?: ChangePlace };
}

/** The changes between two frameworks, and their versions. */
export interface FoundDifference extends Pick<Difference, 'from' | 'to' | 'required'> {
  /** Sorted by bump, the biggest first, then by type and id of the entry, kind and place. */
  readonly changes: readonly FoundChange[];
}

/** What became of one block of prose: a paragraph, an item of a list, a row of a table. */
export type ProsePart =
  | { readonly how: 'same' | 'removed' | 'added'; readonly text: string }
  | { readonly how: 'reworded'; readonly words: readonly WordRun[] };

/** One change, or many that say the same of several entries, in one sentence. */
export interface LikeChanges<C> {
  readonly message: string;
  /** At least one; in the order of reading. */
  readonly changes: readonly C[];
}

/** How many changes of a kind there are. */
export interface TallyLine {
  readonly bump: Bump;
  readonly kind: string;
  /** What happened, in a few words. */
  readonly title: string;
  readonly count: number;
}
