import type { FileToWrite, Span } from '@framewright/model';

/** A change to a text: the text at a span is replaced. An empty span inserts. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/** A file to write, and the path under which it was stored so far, if that is another. */
export interface PlannedFile extends FileToWrite {
  readonly from?: string;
}

/** The files to write or to move. */
export interface EditPlan {
  readonly files: readonly PlannedFile[];
}

/** Why something can't be done, in one sentence. */
export interface Refusal {
  readonly refused: string;
  /** The path that the sentence names, if it names one. */
  readonly file?: string;
}

/**
 * A text after edits, in any order.
 * @throws Error if two of them overlap, which is a mistake of the caller
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = edits.toSorted((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
  const pieces: string[] = [];
  let from = 0;
  for (const { span, text: words } of sorted) {
    if (span[0] < from) throw new Error(`Two edits overlap at offset ${span[0]}`);
    pieces.push(text.slice(from, span[0]), words);
    from = span[1];
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}

/** Whether two spans share a character or touch, so that what one edit does may depend on the other. */
export function touches(a: Span, b: Span): boolean {
  return a[0] <= b[1] && b[0] <= a[1];
}
