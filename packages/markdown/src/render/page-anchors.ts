import { parseProse } from '../tree/parse-prose.ts';
import { anchoredHeadings } from '../file/heading-anchors.ts';

/** The anchors of the headings of a page, in order, by which links on it lead to them. */
export function pageAnchors(markdown: string): readonly string[] {
  return anchoredHeadings(parseProse(markdown)).map(([, anchor]) => anchor);
}
