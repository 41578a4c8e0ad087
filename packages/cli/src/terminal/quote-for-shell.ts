/** Text as one word of a POSIX shell, without expansion. */
export function quoteForShell(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
