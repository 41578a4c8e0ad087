/** Prose in two parts: its first paragraph, and the rest. */
export interface Led {
  readonly lead?: string;
  readonly rest?: string;
}

/**
 * Splits off the first paragraph of prose. Prose that does not begin with one, or whose paragraphs depend on notes or link definitions
 * further down, is not split.
 */
export function splitLead(markdown: string | undefined): Led {
  const text = (markdown ?? '').trim();
  if (text === '') return {};
  if (notAParagraph.test(text) || definition.test(text)) return { rest: text };
  const end = text.search(/\n[ \t]*\n/);
  if (end === -1) return { lead: text };
  return { lead: text.slice(0, end), rest: text.slice(end).trim() };
}

const notAParagraph = /^(?:#|>|```|~~~|\||[-*+][ \t]|\d+[.)][ \t]| {4}|\t|(?:\*[ \t]*){3,}$|(?:-[ \t]*){3,}$)/;
const definition = /^ {0,3}\[[^\]\n]+\]:/m;
