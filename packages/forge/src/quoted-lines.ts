/** First and last line, from 1. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/**
 * The text of commented lines, from the hunk that the forge stores with a comment. The hunk ends with the last commented line.
 * Empty if the hunk does not hold all of them, or not at the lines that it states: a wrong quotation would be worse.
 */
export function quotedLines(hunk: string, { first, last }: LineRange, side: 'after' | 'before'): string {
  const [head = '', ...lines] = hunk.split('\n');
  const [, before, after] = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/u.exec(head) ?? [];
  if (before === undefined || after === undefined) return '';
  const wanted: string[] = [];
  let at = Number(side === 'after' ? after : before) - 1;
  for (const line of lines) {
    const isOther = line.startsWith(side === 'after' ? '-' : '+') || line.startsWith('\\');
    if (isOther) continue;
    at += 1;
    if (at >= first && at <= last) wanted.push(line.slice(1));
  }
  return wanted.length === last - first + 1 ? wanted.join('\n') : '';
}
