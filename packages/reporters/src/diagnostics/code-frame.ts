import type { Range } from '@framewright/model';
import { cropLine, marksUnder, type MarkedLine } from './frame-line.ts';
import type { Paint, Style } from '../text/paint.ts';

/** How a code frame looks. */
export interface FrameOptions {
  /** How many lines are shown before and after the range. */
  readonly around: number;
  /** Columns that the frame may take. */
  readonly width: number;
  readonly paint: Paint;
  /** Style of what marks the range. */
  readonly style: Style;
}

/** Lines of a range that are shown at either end before the middle is left out. */
const shownOfLongRange = 3;

/** The lines of a range with those around it, numbered, with carets under exactly the range. */
export function codeFrame(lines: readonly string[], range: Range, options: FrameOptions): readonly string[] {
  const marked = markedLines(lines, range);
  const first = marked[0]?.number ?? 1;
  const last = marked.at(-1)?.number ?? first;
  const end = lines.at(-1) === '' ? lines.length - 1 : lines.length;
  const before = numbers(Math.max(1, first - options.around), first - 1).map(plainLine);
  const after = numbers(last + 1, Math.min(end, last + options.around)).map(plainLine);
  const shown =
    marked.length > 2 * shownOfLongRange ? [...marked.slice(0, shownOfLongRange), undefined, ...marked.slice(-shownOfLongRange)] : marked;

  const digits = String(Math.max(last, after.at(-1)?.number ?? 0)).length;
  const gutter = (mark: string, number: string): string => `${mark} ${number.padStart(digits)} │`;
  const room = Math.max(20, options.width - gutter(' ', '').length - 1);
  return [...before, ...shown, ...after].flatMap((line) => {
    if (line === undefined) return [options.paint('quiet', gutter(' ', '').replace('│', '⋮'))];
    const cells = cropLine(line, room);
    const isMarked = line.to !== undefined;
    const text = cells.map((cell) => cell.text).join('');
    const head = options.paint('quiet', gutter(isMarked ? '>' : ' ', String(line.number)));
    const marks = isMarked && !(marked.length > 1 && line.text.trim() === '') ? marksUnder(cells, line) : '';
    return [
      `${head} ${text}`.trimEnd(),
      ...(marks === '' ? [] : [`${options.paint('quiet', gutter(' ', ''))} ${options.paint(options.style, marks).trimEnd()}`]),
    ];
  });

  function plainLine(number: number): MarkedLine {
    return { number, text: lines[number - 1] ?? '', from: 0, to: undefined };
  }
}

/** The lines of a range with the offsets, within each, that it covers. An end at the start of a line belongs to the line before. */
function markedLines(lines: readonly string[], { start, end }: Range): readonly MarkedLine[] {
  const first = Math.min(start.line, Math.max(1, lines.length));
  const last = Math.min(Math.max(first, end.line > start.line && end.column === 1 ? end.line - 1 : end.line), Math.max(1, lines.length));
  return numbers(first, last).map((number) => {
    const text = lines[number - 1] ?? '';
    const indent = text.length - text.trimStart().length;
    return {
      number,
      text,
      from: number === start.line ? start.column - 1 : indent,
      to: number === end.line ? end.column - 1 : Math.max(text.length, indent),
    };
  });
}

function numbers(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
