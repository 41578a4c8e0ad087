import type { EntryType, Json, Span } from '@framewright/model';

/** A run of words of prose: in both texts, in the older one only, or in the newer one only. */
export interface ReviewedWords {
  readonly text: string;
  readonly change: 'same' | 'removed' | 'added';
}

/** Where something stands on one side. */
export interface ReviewedPlace {
  readonly path: string;
  /** JSON pointer into the entry. */
  readonly pointer: string;
  readonly span?: Span;
}

/** What a reviewer has to know of a change: all that this package takes of the changes that `diffFrameworks` finds. */
export interface ReviewedChange {
  readonly kind: string;
  readonly bump: string;
  readonly affects: readonly string[];
  readonly entry: { readonly type: EntryType; readonly id: string; readonly title: string };
  readonly formerId?: string;
  readonly language?: string;
  readonly heirs?: readonly string[];
  readonly message: string;
  readonly fingerprint: string;
  readonly before?: Json;
  readonly after?: Json;
  readonly places: { readonly before?: ReviewedPlace; readonly after?: ReviewedPlace };
  readonly words?: readonly ReviewedWords[];
}

/** What lies between two states of a framework. */
export interface ReviewedDifference {
  readonly from: string;
  readonly to: string;
  readonly changes: readonly ReviewedChange[];
  readonly required: string;
}
