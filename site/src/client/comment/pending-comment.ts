import type { CommentPlace } from '@framewright/review';
import { storeInTab, storedInTab } from '../element/tab-storage.ts';

/** A comment on its way from the page where it is written to the one that posts it: in this tab only, never in an address. */
export interface PendingComment {
  readonly body: string;
  readonly place: CommentPlace;
  readonly revision: string;
  /** The part of the address from which it was written: `#3:12-14`. */
  readonly from: string;
  /** The key of its draft. */
  readonly draft: string;
}

const key = 'framewright-comment';

/** Stores a comment until the tab is closed, replacing the one before; undefined removes it. */
export function storeComment(comment: PendingComment | undefined): void {
  storeInTab(key, comment && JSON.stringify(comment));
}

/** The stored comment; undefined if there is none, or it is malformed. */
export function storedComment(): PendingComment | undefined {
  try {
    const stored = JSON.parse(storedInTab(key) ?? '') as PendingComment;
    return typeof stored.body === 'string' && typeof stored.place.path === 'string' ? stored : undefined;
  } catch {
    return undefined;
  }
}
