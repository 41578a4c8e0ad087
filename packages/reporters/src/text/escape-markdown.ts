import { visible } from './visible.ts';

const entities: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '|': '&#124;', $: '&#36;' };

/** Characters that mark something up, and those that begin an address. */
const markup = /[\\`*_{}[\]<>&|~$^=]|:(?=\/\/)/;
/** What becomes a link or a picture after rendering: mentions and mail, issues, emoji by name, addresses without a scheme. */
const linked = /@|#(?=\d)|\bGH-(?=\d)|:(?=[\w+-]+:)|\b(?:www(?=\.)|(?:mailto|xmpp)(?=:))/;
const acting = new RegExp(`(${markup.source})|${linked.source}`, 'giu');
/** What begins a heading, a list or a line that divides, at the beginning of a line or of an item; its last character is escaped. */
const opening = /^(?:#{1,6}(?= |$)|\d{1,9}[.)](?= |$)|[-+](?= |$)|-(?=[- ]*$))/u;

/**
 * Text as a cell of a Markdown table, an item of a list or a paragraph, inert: no markup, no HTML, no link, no mention, no reference to an
 * issue, and no beginning of a heading or a list.
 * Everything is on one line, and invisible characters are shown.
 */
export function escapeMarkdown(text: string): string {
  return visible(text.replace(/\s+/gu, ' ').trim())
    .replace(acting, (found, mark?: string) => {
      // An HTML comment separates words where a backslash would be removed before links are made.
      if (mark === undefined) return `${found}<!-- -->`;
      return entities[mark] ?? `\\${mark}`;
    })
    .replace(opening, (found) => `${found.slice(0, -1)}\\${found.slice(-1)}`);
}

/**
 * The same of a text of any length: at most so many characters of Markdown, and then how many characters of the text are missing.
 * It is never cut inside an escape.
 */
export function escapeShortened(text: string, most: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  let end = Math.min(line.length, most);
  let shown = escapeMarkdown(line.slice(0, end));
  while (shown.length > most) {
    end = Math.floor((end * most) / shown.length);
    shown = escapeMarkdown(withoutHalf(line.slice(0, end)));
  }
  if (end === line.length) return shown;
  const whole = withoutHalf(line.slice(0, end));
  return `${escapeMarkdown(whole)}… (and ${[...line.slice(whole.length)].length} more characters)`;
}

/** Without the first half of a character that is cut in two. */
function withoutHalf(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/u, '');
}
