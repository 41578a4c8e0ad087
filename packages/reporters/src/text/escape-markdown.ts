import { visible } from './visible.ts';

const entities: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '|': '&#124;', $: '&#36;' };

/** Characters that mark something up, and those that begin an address. */
const markup = /[\\`*_{}[\]<>&|~$^=]|:(?=\/\/)/;
/** What becomes a link or a picture after rendering: mentions and mail, issues, emoji by name, addresses without a scheme. */
const linked = /@|#(?=\d)|\bGH-(?=\d)|:(?=[\w+-]+:)|\b(?:www(?=\.)|(?:mailto|xmpp)(?=:))/;
const acting = new RegExp(`(${markup.source})|${linked.source}`, 'giu');

/**
 * Text as a cell of a Markdown table, inert: no markup, no HTML, no link, no mention, no reference to an issue.
 * Everything is on one line, and invisible characters are shown.
 */
export function escapeMarkdown(text: string): string {
  return visible(text.replace(/\s+/gu, ' ').trim()).replace(acting, (found, mark?: string) => {
    // An HTML comment separates words where a backslash would be removed before links are made.
    if (mark === undefined) return `${found}<!-- -->`;
    return entities[mark] ?? `\\${mark}`;
  });
}
