import type { ReviewThread } from '@framewright/forge';
import { lineStarts, rangeOfSpan, type SourceFile } from '@framewright/model';
import { makeAnchor, resolveAnchor, type Anchor, type HeadingPlace } from '@framewright/review';

/** Where in a file a conversation belongs. */
export interface ThreadPlace {
  /** `file` if it is about the file as a whole. */
  readonly state: 'found' | 'moved' | 'gone' | 'file';
  readonly lines?: readonly [first: number, last: number];
  /** The nearest heading, if the words are gone. */
  readonly heading?: Pick<HeadingPlace, 'words' | 'line'>;
  /** The block of prose that the words are in, as written. */
  readonly paragraph?: string;
}

/**
 * The place of a conversation's words in a file as it is now. It is never guessed: words that occurred several times, or of which that is
 * unknown, are found only at the very lines at which the forge has them.
 *
 * @param original the text that the first comment was written on, if it is known
 */
export function placeThread(thread: ReviewThread, file: SourceFile, original: string | undefined): ThreadPlace {
  const written = thread.original.lines;
  if (written === undefined) return { state: 'file' };
  if (thread.side === 'before') return { state: 'gone' };
  if (
    thread.lines !== undefined &&
    thread.quote !== '' &&
    linesOf(file, thread.lines.first, thread.lines.last) === thread.quote.replace(/\r/gu, '')
  )
    return at('found', file, [thread.lines.first, thread.lines.last]);
  const anchor =
    original === undefined
      ? bareAnchor(thread)
      : makeAnchor({ path: file.path, text: original, revision: thread.original.revision }, [written.first, written.last], thread.quote);
  if (anchor === undefined) return { state: 'gone' };
  const resolved = resolveAnchor(anchor, file.text);
  if (resolved.state !== 'gone') return at(resolved.state, file, resolved.lines);
  return {
    state: 'gone',
    ...(resolved.heading === undefined ? {} : { heading: { words: resolved.heading.words, line: resolved.heading.line } }),
  };
}

/** Whether the words occurred elsewhere too is unknown, so they are not searched for. */
function bareAnchor({ quote, original }: ReviewThread): Anchor | undefined {
  const lines = original.lines;
  if (lines === undefined || quote === '') return undefined;
  return { path: '', lines: [lines.first, lines.last], quote, revision: original.revision, unique: false, under: [] };
}

function at(state: 'found' | 'moved', file: SourceFile, lines: readonly [first: number, last: number]): ThreadPlace {
  const starts = lineStarts(file.text);
  const block = file.blocks.find(({ span }) => {
    const { start, end } = rangeOfSpan(starts, span);
    return start.line <= lines[0] && lines[0] <= end.line;
  });
  return { state, lines, ...(block === undefined ? {} : { paragraph: file.text.slice(...block.span) }) };
}

function linesOf({ text }: SourceFile, first: number, last: number): string {
  return text
    .split('\n')
    .slice(first - 1, last)
    .join('\n')
    .replace(/\r/gu, '');
}
