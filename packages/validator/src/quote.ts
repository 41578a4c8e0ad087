const longest = 60;

/** A contributor's words inside a message: in quotation marks, on one line, not too long. */
export function quote(words: unknown): string {
  const text = String(words).replace(/\s+/gu, ' ').trim();
  const characters = [...text];
  return `“${characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : text}”`;
}

/** Words joined for a sentence: “a”, “b” or “c”. */
export function either(words: readonly string[]): string {
  const quoted = words.map(quote);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}
