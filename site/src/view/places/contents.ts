/** A part of a page in its list of contents. */
export interface ContentsItem {
  readonly id: string;
  readonly label: string;
  /** Parts of it that have a place of their own in the list. */
  readonly inside?: readonly ContentsItem[];
}

/** A part of a page for its list of contents; nothing if the page does not show it. */
export function contentsItem(id: string, label: string, shown: boolean): readonly ContentsItem[] {
  return shown ? [{ id, label }] : [];
}
