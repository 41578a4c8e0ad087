import type { Span } from '@framewright/model';

/** Two versions of a place that git left in a text, or a line that is left of them. */
export interface Conflict {
  /** The first line that git wrote. */
  readonly marker: Span;
  /** Everything from there to the end of the last line that git wrote. */
  readonly whole: Span;
  /** Whether it has its beginning and its end. */
  readonly isWhole: boolean;
}

const markers = /^(?:<{7}|\|{7}|={7}|>{7})(?:[ \t][^\r\n]*)?(?=\r?$)/gmu;

/** The conflicts in a text, in order. */
export function conflictsIn(text: string): readonly Conflict[] {
  // Hardly any text has one.
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return [];
  const conflicts: Conflict[] = [];
  let open: Span | undefined;
  for (const match of text.matchAll(markers)) {
    const line: Span = [match.index, match.index + match[0].trimEnd().length];
    if (match[0].startsWith('<')) {
      if (open) conflicts.push({ marker: open, whole: open, isWhole: false });
      open = line;
    } else if (match[0].startsWith('>')) {
      conflicts.push({ marker: open ?? line, whole: [(open ?? line)[0], line[1]], isWhole: open !== undefined });
      open = undefined;
    }
  }
  return open ? [...conflicts, { marker: open, whole: open, isWhole: false }] : conflicts;
}
