import type { StructuredPatchHunk } from 'diff';

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

/** A hunk with its lines counted. */
export function hunkOf({ oldStart, oldLines, newStart, newLines, lines }: StructuredPatchHunk): Hunk {
  let [before, after] = [oldStart, newStart];
  const counted = lines.flatMap((line): readonly HunkLine[] => {
    const text = line.slice(1);
    if (line.startsWith('+')) return [{ change: 'added', text, after: after++ }];
    if (line.startsWith('-')) return [{ change: 'removed', text, before: before++ }];
    // What remains but lines is the remark that the last one has no end.
    return line.startsWith('\\') ? [] : [{ change: 'same', text, before: before++, after: after++ }];
  });
  return { before: rangeOf(oldStart, oldLines), after: rangeOf(newStart, newLines), lines: counted };
}

/** The library gives an empty run the line after it. */
function rangeOf(start: number, count: number): HunkRange {
  return { first: count === 0 ? start - 1 : start, count };
}
