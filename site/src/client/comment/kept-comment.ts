import type { CommentPlace } from '@framewright/review';
import { keepInTab, keptInTab } from '../element/tab-storage.ts';

/** A comment on its way from the page on which it is written to the one that posts it: in this tab alone, never in an address. */
export interface KeptComment {
  readonly body: string;
  readonly place: CommentPlace;
  readonly revision: string;
  /** The part of the address from which it was written: `#3:12-14`. */
  readonly from: string;
  /** Where its draft is kept. */
  readonly draft: string;
}

const key = 'framewright-comment';

/** Keeps a comment until the tab is closed, in place of the one before; undefined takes it away. */
export function keepComment(comment: KeptComment | undefined): void {
  keepInTab(key, comment && JSON.stringify(comment));
}

/** The comment that was kept; undefined where there is none, or something else. */
export function keptComment(): KeptComment | undefined {
  try {
    const kept = JSON.parse(keptInTab(key) ?? '') as KeptComment;
    return typeof kept.body === 'string' && typeof kept.place.path === 'string' ? kept : undefined;
  } catch {
    return undefined;
  }
}
