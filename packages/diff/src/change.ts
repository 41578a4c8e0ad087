import type { EntryType, Json, Span } from '@framewright/model';

/** How big a release has to be. 'forbidden' fits no release at all. */
export type Bump = 'none' | 'patch' | 'minor' | 'major' | 'forbidden';

/** Whom a change touches: links to ids, programs that read the bundle, claims of people and courses assessed, tailorings built on the framework, readers. */
export type Affected = 'links' | 'programs' | 'claims' | 'tailorings' | 'readers';

/** Where something stands on one side of a comparison. */
export interface ChangePlace {
  /** Path of the file relative to the framework, or where the file would stand for what came from a bundle. */
  readonly path: string;
  /** JSON pointer into the entry, front matter and body alike. */
  readonly pointer: string;
  /** The place in the text of the file; absent where there is no text. Worked out when it is asked for. */
  readonly span?: Span;
}

/** A run of words of prose: in both texts, in the older one only, or in the newer one only. */
export interface WordRun {
  readonly text: string;
  readonly change: 'same' | 'removed' | 'added';
}

/** One change of meaning between two frameworks. */
export interface Change {
  /** Id of the change kind. */
  readonly kind: string;
  /** What it requires at 1.0.0 and above, editorial judgement included. */
  readonly bump: Bump;
  readonly affects: readonly Affected[];
  /** The entry as it is after, or as it was where it is gone. */
  readonly entry: { readonly type: EntryType; readonly id: string; readonly title: string };
  /** Its id before, where that differs. */
  readonly formerId?: string;
  /** The language, where it is a translation of the entry that changed. */
  readonly language?: string;
  /** Ids of the roles that inherit the change and do not report it themselves, sorted. */
  readonly heirs?: readonly string[];
  /** One sentence in plain words. */
  readonly message: string;
  /** 16 hexadecimal digits that stay the same while the change stays the same, wherever its lines stand. */
  readonly fingerprint: string;
  readonly before?: Json;
  readonly after?: Json;
  readonly places: { readonly before?: ChangePlace; readonly after?: ChangePlace };
  /** The differences of prose word by word. Worked out when they are asked for. */
  readonly words?: readonly WordRun[];
  /** Of prose only: whether someone judged the change editorial. Where nobody did ('minor') the bump of its kind stands. */
  readonly prose?: 'minor' | 'editorial';
  /** Of prose only: what similarity and normative words suggest. It is never applied. */
  readonly proposal?: { readonly editorial: boolean; readonly because: string };
}

/** What lies between two frameworks. */
export interface Difference {
  /** The versions compared. */
  readonly from: string;
  readonly to: string;
  /** Sorted by bump, the biggest first, then by type and id of the entry, kind and place. */
  readonly changes: readonly Change[];
  /** The biggest bump of the changes; 'none' where there are none. */
  readonly required: Bump;
}
