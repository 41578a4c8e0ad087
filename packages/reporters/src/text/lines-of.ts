/** The lines of a text as people count them: a carriage return before a line feed belongs to the break. */
export function linesOf(text: string): readonly string[] {
  return text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
}
