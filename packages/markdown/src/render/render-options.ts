import type { AssetUse } from './asset-paths.ts';

/** Where a link to an entry leads, and the words that stand for the entry. */
export interface EntryLinkTarget {
  readonly href: string;
  readonly label: string;
}

/** How prose becomes HTML. */
export interface RenderOptions {
  /** Where a link to an entry leads; undefined if there is no such entry: then its words are shown. */
  readonly entryLink: (id: string) => EntryLinkTarget | undefined;
  /** Put before the ids of footnotes, so that pieces of prose on one page don't clash. */
  readonly idPrefix: string;
  /**
   * The ids of the headings of the page by their anchors, as `pageAnchors` gives them. Headings get them, and links to their anchors stay.
   * Without it headings have no ids, and links to them keep their words only.
   */
  readonly headingIds?: ReadonlyMap<string, string>;
  /** Ids that headings of the page had under other words, by their anchors. Old links to these lead to the heading as before. */
  readonly formerIds?: ReadonlyMap<string, readonly string[]>;
  /**
   * The address of a file that a local address names, for a given use; undefined if that is not allowed.
   * Without it no file is linked to or shown.
   */
  readonly assetHref?: (address: string, use: AssetUse) => string | undefined;
  /** Line of the source file at which the prose begins. Where given, blocks and table rows carry it as `data-lines="12-14"`. */
  readonly firstLine?: number;
  /** Name of the list of footnotes; “Notes” without it. */
  readonly notesLabel?: string;
  /** What the way back from a footnote is called, by its number; English without it. */
  readonly noteBackLabel?: (number: number) => string;
}
