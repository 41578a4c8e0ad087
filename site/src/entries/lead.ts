/** Prose in two: its first paragraph, and what follows. */
export interface Led {
  readonly lead?: string;
  readonly rest?: string;
}

/** Takes the first paragraph from prose. Prose that begins otherwise, or whose paragraphs lean on notes or link definitions further down, stays whole. */
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
