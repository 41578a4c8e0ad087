/** What the pages of one build need to tell others where they are, and what they leave for the files beside them. */
export interface ShareFacts {
  /** Scheme and host of the site; undefined where they are not known. */
  readonly origin: string | undefined;
  /** Whether pictures are drawn for those who pass a page on, and icons. */
  readonly images: boolean;
  /** Whether it is a preview of a proposed change. */
  readonly isPreview: boolean;
  /** Filled while the pages are rendered: the paths, from the root of the server, of those that search engines should list. */
  readonly listed: Set<string>;
}

/** The whole address of a path from the root of the server; the path alone where the host is not known. */
export function wholeAddress({ origin }: ShareFacts, path: string): string {
  return `${origin ?? ''}${path}`;
}
