import { readMarks } from '@framewright/validator';

/** A piece of a text: inside a mark or between two. An empty mark shows where something is missing. */
export interface MarkedPiece {
  readonly text: string;
  readonly marked: boolean;
}

/** Splits the text of an example at its marks. */
export function markedPieces(source: string): readonly MarkedPiece[] {
  const { text, spans } = readMarks(source);
  const pieces: MarkedPiece[] = [];
  let at = 0;
  for (const [start, end] of spans) {
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}
