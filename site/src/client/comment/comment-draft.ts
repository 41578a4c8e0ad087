import { keepInTab, keptInTab } from '../element/tab-storage.ts';

/** What was typed so far about lines of a file. */
export interface CommentDraft {
  readonly remark: string;
  readonly suggestion: string;
  /** The lines as they were then: a suggestion is for these alone. */
  readonly written: string;
}

/** Keeps what was typed until the tab is closed. */
export function keepDraft(place: string, draft: CommentDraft): void {
  keepInTab(keyOf(place), JSON.stringify(draft));
}

/** What was typed before; the suggestion only where the lines are still the same. */
export function keptDraft(place: string, written: string): Omit<CommentDraft, 'written'> {
  try {
    const { remark, suggestion, written: then } = JSON.parse(keptInTab(keyOf(place)) ?? '') as CommentDraft;
    return { remark: String(remark), suggestion: then === written ? String(suggestion) : written };
  } catch {
    return { remark: '', suggestion: written };
  }
}

/** Forgets what was typed, once it has been said. */
export function forgetDraft(place: string): void {
  keepInTab(keyOf(place), undefined);
}

function keyOf(place: string): string {
  return `framewright draft ${place}`;
}
