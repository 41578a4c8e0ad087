/** A run of lines of a file. If the count is 0, it is the empty run after line `first`. */
export interface HunkRange {
  readonly first: number;
  readonly count: number;
}

/** A line of a hunk, with its numbers on the sides that have it. */
export interface HunkLine {
  readonly change: 'same' | 'removed' | 'added';
  readonly text: string;
  readonly before?: number;
  readonly after?: number;
}

/** A hunk of a unified diff. */
export interface Hunk {
  readonly before: HunkRange;
  readonly after: HunkRange;
  readonly lines: readonly HunkLine[];
}

/**
 * The hunks of a unified diff of one file, with or without lines above the first. Any other text has none; a hunk that ends early has the
 * lines that are there.
 */
export function parseHunks(patch: string): readonly Hunk[] {
  const lines = patch.split('\n');
  const hunks: Hunk[] = [];
  for (let at = 0; at < lines.length; at++) {
    const header = hunkHeader.exec(lines[at] ?? '');
    if (header === null) continue;
    const [before, after] = [rangeOf(header[1], header[2]), rangeOf(header[3], header[4])];
    const body = linesFrom(lines, at + 1, before, after);
    hunks.push({ before, after, lines: body.lines });
    at = body.end - 1;
  }
  return hunks;
}

/** The index after the hunk that begins at a line of a diff; a line of prose may look like the header of a file. */
export function endOfHunk(lines: readonly string[], at: number): number {
  const header = hunkHeader.exec(lines[at] ?? '');
  return header === null ? at : linesFrom(lines, at + 1, rangeOf(header[1], header[2]), rangeOf(header[3], header[4])).end;
}

const hunkHeader = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/u;

function rangeOf(first = '0', count = '1'): HunkRange {
  return { first: Number(first), count: Number(count) };
}

function linesFrom(
  lines: readonly string[],
  begin: number,
  before: HunkRange,
  after: HunkRange,
): { readonly lines: readonly HunkLine[]; readonly end: number } {
  const found: HunkLine[] = [];
  let [old, current, at] = [0, 0, begin];
  for (; at < lines.length && (old < before.count || current < after.count); at++) {
    const line = lines[at] ?? '';
    const [prefix, text] = [line[0], line.slice(1)];
    if (prefix === '+') found.push({ change: 'added', text, after: after.first + current++ });
    else if (prefix === '-') found.push({ change: 'removed', text, before: before.first + old++ });
    else if (prefix === ' ') found.push({ change: 'same', text, before: before.first + old++, after: after.first + current++ });
    else if (prefix !== '\\') break;
  }
  return { lines: found, end: at };
}
