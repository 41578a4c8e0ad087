/** A code as lines may break in it. */
export interface CodeShown {
  /** A line may break between them. */
  readonly pieces: readonly string[];
  /** How the styles name it. */
  readonly className: 'code' | 'code parts' | 'code parts many' | 'code long';
}

/** A code of so many characters fits on a line anywhere, and stays whole. */
const short = 12;
/** So many are a line of their own on a phone; a piece of more has to break somewhere. */
const mostInPiece = 20;
/** What stands on a line of a wide page. */
const mostOnLine = 40;

/** A code whose lines break behind separators alone: “9.” and “meetings”, and never within a word that a line has room for. */
export function codeShown(code: string): CodeShown {
  const pieces = code.length <= short ? [code] : code.split(/(?<=[-./:_·–—])(?=[^-./:_·–—])/u);
  if (pieces.some((piece) => piece.length > mostInPiece)) return { pieces, className: 'code long' };
  if (code.length > mostOnLine) return { pieces, className: 'code parts many' };
  return { pieces, className: pieces.length > 1 ? 'code parts' : 'code' };
}
