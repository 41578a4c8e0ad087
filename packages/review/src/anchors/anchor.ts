import { lineStarts, type Span } from '@framewright/model';
import { findWords } from './find-words.ts';
import { headingPaths, nearestHeading, type HeadingPlace } from './heading-paths.ts';
import { linesOf, quoteWords, spanOfLines, type LineRange } from './quoted-words.ts';

/** What a comment is about: words at lines of a file at a revision. */
export interface Anchor {
  readonly path: string;
  readonly lines: LineRange;
  /** Exactly as they are written there, with line feeds. */
  readonly quote: string;
  readonly revision: string;
  /** Whether the words occurred only once in the file. Others are not searched for in another revision, since they would be ambiguous. */
  readonly unique: boolean;
  /** The headings that they stood under, the outermost first. */
  readonly under: readonly string[];
}

/** A file as it was at a revision. */
export interface AnchoredFile {
  readonly path: string;
  readonly text: string;
  readonly revision: string;
}

/** What became of an anchor in another text. */
export type ResolvedAnchor =
  | {
      /** At the lines where the words were, or elsewhere if they occur exactly once. */
      readonly state: 'found' | 'moved';
      readonly lines: LineRange;
      readonly span: Span;
    }
  | {
      readonly state: 'gone';
      /** Whether the words are gone, or occur more than once. */
      readonly because: 'changed' | 'ambiguous';
      /** The nearest of the headings above them that is still there; none if they were under none. */
      readonly heading?: HeadingPlace;
    };

/** An anchor for words chosen at lines of a file: those of {@link quoteWords}. @returns undefined if the file has no such lines */
export function makeAnchor({ path, text, revision }: AnchoredFile, lines: LineRange, quote: string): Anchor | undefined {
  const quoted = quoteWords(text, lines, quote);
  if (quoted === undefined) return undefined;
  const { span, ...words } = quoted;
  return { path, ...words, revision, under: headingPaths(text).findLast(({ offset }) => offset <= span[0])?.path ?? [] };
}

/**
 * The place of an anchor's words in a text. It is never guessed: exactly these words, or gone.
 * @param revision of the text, if it is known: at the revision of the anchor its lines are still valid
 */
export function resolveAnchor(anchor: Anchor, text: string, revision?: string): ResolvedAnchor {
  const starts = lineStarts(text);
  if (revision === anchor.revision) {
    const whole = spanOfLines(starts, text, anchor.lines);
    const inside = whole && wordsInside(anchor.quote, text, whole);
    if (inside) return { state: 'found', lines: anchor.lines, span: inside };
  }
  const places = findWords(anchor.quote, text);
  const [place] = places;
  if (place === undefined) return gone('changed', anchor, text);
  if (!anchor.unique || places.length > 1) return gone('ambiguous', anchor, text);
  const lines = linesOf(starts, place);
  const isThere = lines[0] === anchor.lines[0] && lines[1] === anchor.lines[1];
  return { state: isThere ? 'found' : 'moved', lines, span: place };
}

/** Where words stand in a part of a text; lines that are blank have none. */
function wordsInside(words: string, text: string, [start, end]: Span): Span | undefined {
  const part = text.slice(start, end);
  if (words.trim() === '') return part.trim() === '' ? [start, end] : undefined;
  const [place] = findWords(words, part, { atMost: 1 });
  return place && [start + place[0], start + place[1]];
}

function gone(because: 'changed' | 'ambiguous', { under }: Anchor, text: string): ResolvedAnchor {
  const heading = under.length === 0 ? undefined : nearestHeading(under, headingPaths(text));
  return { state: 'gone', because, ...(heading === undefined ? {} : { heading }) };
}
