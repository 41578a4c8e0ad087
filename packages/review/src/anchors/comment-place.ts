import type { LineRange } from './quoted-words.ts';
import type { FileChanges } from './file-changes.ts';

/** The side of the changes that a comment is on. */
export type Side = 'before' | 'after';

/** Where a comment can stand in a pull request. */
export type CommentPlace =
  | { readonly at: 'lines'; readonly path: string; readonly side: Side; readonly lines: LineRange }
  | { readonly at: 'nearest-line'; readonly path: string; readonly side: Side; readonly line: number }
  | { readonly at: 'file'; readonly path: string }
  | { readonly at: 'conversation'; readonly path: string };

/** A comment further than this many lines from its words would be beside something else. */
const nearby = 20;

/**
 * Where a comment on lines of a file can be placed: on these lines if one hunk holds them all, else on the nearest line of a hunk that is
 * not too far away, else on the file, and if the file is not among the changes, in the conversation.
 * @param changes of the file, if it is among the changes
 */
export function commentPlace(path: string, lines: LineRange, changes: FileChanges | undefined, side: Side = 'after'): CommentPlace {
  if (changes === undefined) return { at: 'conversation', path };
  const hunks = changes.hunks.flatMap((hunk): readonly LineRange[] => {
    const { first, count } = hunk[side];
    return count === 0 ? [] : [[first, first + count - 1]];
  });
  if (hunks.some(([first, last]) => first <= lines[0] && lines[1] <= last)) return { at: 'lines', path, side, lines };
  const [nearest] = hunks.map((hunk) => nearestIn(hunk, lines)).toSorted((a, b) => a.distance - b.distance || a.line - b.line);
  return nearest === undefined || nearest.distance > nearby ? { at: 'file', path } : { at: 'nearest-line', path, side, line: nearest.line };
}

/** Where a comment stands, and why, in a sentence. */
export function placeInWords(place: CommentPlace, lines: LineRange): string {
  const asked = linesInWords(lines);
  const several = lines[0] !== lines[1];
  const outside = `${asked.charAt(0).toUpperCase()}${asked.slice(1)} ${several ? 'are not all' : 'is not'} among the changes`;
  switch (place.at) {
    case 'lines':
      return `The comment stands at ${asked} of the changes.`;
    case 'nearest-line':
      return `${outside}, so the comment stands at line ${place.line}, the nearest that is, and quotes the words.`;
    case 'file':
      return `${outside}, nor is a line near, so the comment stands at the file as a whole and quotes the words.`;
    case 'conversation':
      return 'The file is not among the changes, so the comment stands in the conversation and quotes the words.';
  }
}

/** “line 12”, “lines 12 to 14”. */
export function linesInWords([first, last]: LineRange): string {
  return first === last ? `line ${first}` : `lines ${first} to ${last}`;
}

function nearestIn([first, last]: LineRange, lines: LineRange): { readonly line: number; readonly distance: number } {
  if (lines[0] > last) return { line: last, distance: lines[0] - last };
  if (lines[1] < first) return { line: first, distance: first - lines[1] };
  return { line: Math.min(last, lines[1]), distance: 0 };
}
