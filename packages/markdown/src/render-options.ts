/** Where a link to an entry leads, and the words that stand for the entry. */
export interface EntryLinkTarget {
  readonly href: string;
  readonly label: string;
}

/** How prose becomes HTML. */
export interface RenderOptions {
  /** Where a link to an entry leads; undefined where there is no such entry: its words are shown then. */
  readonly entryLink: (id: string) => EntryLinkTarget | undefined;
  /** Put before the ids of footnotes, so that pieces of prose on one page don't clash. */
  readonly idPrefix: string;
  /** Line of the source file at which the prose begins. Where given, blocks and table rows carry it as `data-lines="12-14"`. */
  readonly firstLine?: number;
  /** Heading of the list of footnotes; “Notes” without it. */
  readonly notesLabel?: string;
}
