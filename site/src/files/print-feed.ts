import { escapeXml } from '@framewright/model';

/** A feed before it is printed. */
export interface Feed {
  /** A permanent address, whether or not anything is there. */
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly language: string;
  /** Where the feed is, and the page that it follows. */
  readonly self: string;
  readonly page: string;
  /** The latest first. */
  readonly items: readonly FeedItem[];
}

/** One item of a feed. */
export interface FeedItem {
  readonly id: string;
  readonly title: string;
  /** As year-month-day. */
  readonly date: string;
  readonly page: string;
  readonly summary: string;
  /** Further details, a sentence each. */
  readonly lines: readonly string[];
}

/**
 * Prints a feed as Atom (RFC 4287).
 * @param origin scheme and host before all paths, since programs read a feed far from its site; empty if they are not known
 */
export function printFeed({ id, title, author, language, self, page, items }: Feed, origin = ''): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(language)}">
  <id>${escapeXml(id)}</id>
  <title>${escapeXml(title)}</title>
  <updated>${instant(items[0]?.date ?? '1970-01-01')}</updated>
  <author><name>${escapeXml(author)}</name></author>
  <link rel="self" type="application/atom+xml" href="${escapeXml(origin + self)}"/>
  <link rel="alternate" type="text/html" href="${escapeXml(origin + page)}"/>
${items.map((item) => printItem(item, origin)).join('')}</feed>
`;
}

function printItem({ id, title, date, page, summary, lines }: FeedItem, origin: string): string {
  const html = `<p>${escapeXml(summary)}</p>${lines.length === 0 ? '' : `<ul>${lines.map((line) => `<li>${escapeXml(line)}</li>`).join('')}</ul>`}`;
  return `  <entry>
    <id>${escapeXml(id)}</id>
    <title>${escapeXml(title)}</title>
    <updated>${instant(date)}</updated>
    <link rel="alternate" type="text/html" href="${escapeXml(origin + page)}"/>
    <content type="html">${escapeXml(html)}</content>
  </entry>
`;
}

/** A release has a day and no hour. */
function instant(date: string): string {
  return `${escapeXml(date)}T00:00:00Z`;
}
