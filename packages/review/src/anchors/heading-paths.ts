import { parseFile } from '@framewright/markdown';
import { lineStarts, rangeOfSpan } from '@framewright/model';

/** A heading of a text, with the words of those above it and its own, the outermost first. */
export interface HeadingPlace {
  readonly words: string;
  readonly path: readonly string[];
  /** Counted from 1. */
  readonly line: number;
  readonly offset: number;
}

/** The headings of the body of a file, in order. */
export function headingPaths(text: string): readonly HeadingPlace[] {
  const starts = lineStarts(text);
  const open: { readonly depth: number; readonly words: string }[] = [];
  // The type of the entry makes no difference to its headings.
  return parseFile('pages/any.md', text).blocks.flatMap((block): readonly HeadingPlace[] => {
    if (block.kind !== 'heading') return [];
    while ((open.at(-1)?.depth ?? 0) >= block.depth) open.pop();
    open.push(block);
    const [offset] = block.span;
    return [{ words: block.words, path: open.map(({ words }) => words), line: rangeOfSpan(starts, block.span).start.line, offset }];
  });
}

/** Of the headings above some words, the innermost that is still there and unambiguous. */
export function nearestHeading(under: readonly string[], headings: readonly HeadingPlace[]): HeadingPlace | undefined {
  for (let length = under.length; length > 0; length--) {
    const wanted = JSON.stringify(under.slice(0, length));
    const [found, another] = headings.filter(({ path }) => JSON.stringify(path) === wanted);
    if (found !== undefined && another === undefined) return found;
  }
  return undefined;
}
