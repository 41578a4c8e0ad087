import { storeInTab, storedInTab } from '../element/tab-storage.ts';

/** What was typed so far about lines of a file. */
export interface CommentDraft {
  readonly remark: string;
  readonly suggestion: string;
  /** The lines as they were then: a suggestion is for these alone. */
  readonly written: string;
}

/** Stores what was typed until the tab is closed. */
export function storeDraft(place: string, draft: CommentDraft): void {
  storeInTab(keyOf(place), JSON.stringify(draft));
}

/** The stored draft; the suggestion only if the lines are still the same. */
export function storedDraft(place: string, written: string): Omit<CommentDraft, 'written'> {
  try {
    const { remark, suggestion, written: then } = JSON.parse(storedInTab(keyOf(place)) ?? '') as CommentDraft;
    return { remark: String(remark), suggestion: then === written ? String(suggestion) : written };
  } catch {
    return { remark: '', suggestion: written };
  }
}

/** Removes the draft once it was posted. */
export function forgetDraft(place: string): void {
  storeInTab(keyOf(place), undefined);
}

function keyOf(place: string): string {
  return `framewright draft ${place}`;
}
