/** Text on one line: a message names titles, which may hold anything, and what stands in a list begins no other block. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
