import { inWords } from '@framewright/model';

const longest = 60;

/** A contributor's words inside a message: in quotation marks, on one line, not too long. */
export function quote(words: unknown): string {
  const text = String(words).replace(/\s+/gu, ' ').trim();
  const characters = [...text];
  return `“${characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : text}”`;
}

/** What the format says of a key, as a sentence that can stand behind a request; nothing if it says nothing. */
export function schemaHint(key: string, description: string): string {
  return description === '' ? '' : ` The format says of ${quote(key)}: ${description}`;
}

/** Words joined for a sentence: “a”, “b” or “c”. */
export function either(words: readonly string[]): string {
  return inWords(words.map(quote), 'or');
}
