import type { Span } from '@framewright/model';

/** A text and the spans that were marked in it. */
export interface Marked {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Takes the marks `⟦` and `⟧` out of a text. Marks don't nest. */
export function readMarks(marked: string): Marked {
  const spans: Span[] = [];
  let text = '';
  let start = 0;
  for (const piece of marked.split(/([⟦⟧])/u)) {
    if (piece === '⟦') start = text.length;
    else if (piece === '⟧') spans.push([start, text.length]);
    else text += piece;
  }
  return { text, spans };
}
