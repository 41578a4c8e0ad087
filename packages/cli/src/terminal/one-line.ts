/** Text on one line: titles in a message may hold anything, and an item of a list must not begin another block. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
