import { keysInTab, storeInTab, storedInTab } from '../element/tab-storage.ts';

/** What was typed so far about lines of a file. */
export interface CommentDraft {
  readonly remark: string;
  readonly suggestion: string;
  /** The lines as they were then: a suggestion is for these alone. */
  readonly written: string;
  /** What is needed to list it. */
  readonly listed: ListedDraft;
}

/** A draft as it stands in a list of all. */
export interface ListedDraft {
  /** What it is about, and where that is written. */
  readonly title: string;
  readonly where: string;
  /** The address at which it is written on. */
  readonly from: string;
  /** The comment as it would be sent. */
  readonly body: string;
}

/** Stores what was typed until the tab is closed. */
export function storeDraft(place: string, draft: CommentDraft): void {
  storeInTab(keyOf(place), JSON.stringify(draft));
}

/** The stored draft; the suggestion only if the lines are still the same. */
export function storedDraft(place: string, written: string): Pick<CommentDraft, 'remark' | 'suggestion'> {
  try {
    const { remark, suggestion, written: then } = JSON.parse(storedInTab(keyOf(place)) ?? '') as CommentDraft;
    return { remark: String(remark), suggestion: then === written ? String(suggestion) : written };
  } catch {
    return { remark: '', suggestion: written };
  }
}

/** All drafts of this tab, each with its place, in the order of their places. */
export function listedDrafts(): readonly (ListedDraft & { readonly place: string })[] {
  return keysInTab(prefix)
    .toSorted(byPlace)
    .flatMap((key) => {
      try {
        const { title, where, from, body } = (JSON.parse(storedInTab(key) ?? '') as CommentDraft).listed;
        return [{ place: key.slice(prefix.length), title: String(title), where: String(where), from: String(from), body: String(body) }];
      } catch {
        return [];
      }
    });
}

/** Removes the draft once it was posted, or holds nothing. */
export function forgetDraft(place: string): void {
  storeInTab(keyOf(place), undefined);
}

const prefix = 'framewright-draft-';

/** By file, then by lines as numbers. */
function byPlace(a: string, b: string): number {
  const [one, other] = [a.replaceAll(/\d+/gu, ''), b.replaceAll(/\d+/gu, '')];
  if (one !== other) return one < other ? -1 : 1;
  const [first, second] = [numbersIn(a), numbersIn(b)];
  const at = first.findIndex((number, index) => number !== second[index]);
  return at === -1 ? first.length - second.length : (first[at] ?? 0) - (second[at] ?? 0);
}

function numbersIn(place: string): readonly number[] {
  return (place.match(/\d+/gu) ?? []).map(Number);
}

function keyOf(place: string): string {
  return `${prefix}${place}`;
}
