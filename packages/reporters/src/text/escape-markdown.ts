import { visible } from './visible.ts';

const entities: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '|': '&#124;', $: '&#36;' };

/** Characters that mark something up, and those that begin an address. */
const markup = /[\\`*_{}[\]<>&|~$^=]|:(?=\/\/)/;
/** What becomes a link or a picture after rendering, too: mentions and mail, issues, emoji by name, addresses without a scheme. */
const linked = /@|#(?=\d)|\bGH-(?=\d)|:(?=[\w+-]+:)|\b(?:www(?=\.)|(?:mailto|xmpp)(?=:))/;
const acting = new RegExp(`(${markup.source})|${linked.source}`, 'giu');

/**
 * Text as a cell of a Markdown table in which nothing acts: no markup, no HTML, no link, and neither a mention nor a reference to an issue.
 * Everything stands on one line, and unseen characters are shown.
 */
export function escapeMarkdown(text: string): string {
  return visible(text.replace(/\s+/gu, ' ').trim()).replace(acting, (found, mark?: string) => {
    // A comment parts words where a backslash would be gone too early.
    if (mark === undefined) return `${found}<!-- -->`;
    return entities[mark] ?? `\\${mark}`;
  });
}
