/** Words broken into lines of one size. */
export interface SetLines {
  readonly size: number;
  readonly lines: readonly string[];
}

/** The width of a text in pixels at a size. */
export type Measure = (text: string, size: number) => number;

/**
 * Breaks words into as few lines as the largest fitting size allows.
 * @param sizes from the largest to the smallest; at the smallest, text that is too long is cut
 */
export function setLines(text: string, width: number, most: number, sizes: readonly number[], measure: Measure): SetLines {
  for (const size of sizes) {
    const lines = wrapped(text, width, size, measure);
    if (lines.length <= most && lines.every((line) => measure(line, size) <= width)) return { size, lines };
  }
  const size = sizes.at(-1) ?? 16;
  const lines = wrapped(text, width, size, measure);
  const shown = lines.slice(0, most);
  const isCut = lines.length > most;
  return { size, lines: shown.map((line, index) => cut(line, isCut && index === shown.length - 1, width, size, measure)) };
}

function wrapped(text: string, width: number, size: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).filter((each) => each !== '')) {
    const last = lines.at(-1);
    const longer = `${last ?? ''} ${word}`;
    if (last !== undefined && measure(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function cut(line: string, isLast: boolean, width: number, size: number, measure: Measure): string {
  const end = isLast ? '…' : '';
  if (measure(line + end, size) <= width) return line + end;
  const letters = [...line];
  while (letters.length > 0 && measure(`${letters.join('')}…`, size) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
