/** What the pages of one build need for sharing, and what they collect for the files beside them. */
export interface ShareFacts {
  /** Scheme and host of the site; undefined if they are not known. */
  readonly origin: string | undefined;
  /** Whether preview pictures and icons are drawn. */
  readonly images: boolean;
  /** Whether it is a preview of a proposed change. */
  readonly isPreview: boolean;
  /** Collects, while the pages are rendered, the server paths of those that search engines should list. */
  readonly listed: Set<string>;
}

/** The absolute URL of a server path; the path alone if the host is unknown. */
export function wholeAddress({ origin }: ShareFacts, path: string): string {
  return `${origin ?? ''}${path}`;
}
