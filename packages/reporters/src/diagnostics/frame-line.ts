import { graphemesOf, textWidth } from '../text/text-width.ts';
import { visible } from '../text/visible.ts';

/** One line of a code frame. */
export interface MarkedLine {
  readonly number: number;
  readonly text: string;
  /** Offsets within the line between which it is marked; without an end it is not. */
  readonly from: number;
  readonly to: number | undefined;
}

/** One character as it is shown. */
interface Cell {
  readonly text: string;
  readonly width: number;
  /** Offsets within the line that it stands for. */
  readonly start: number;
  readonly end: number;
}

const tabStop = 4;
const ellipsis = '…';

/** A line as it is shown: tabs expanded, invisible characters made visible, cut to the room so that the marked part stays visible. */
export function cropLine(line: MarkedLine, room: number): readonly Cell[] {
  const cells = cellsOf(line, room);
  if (widthOf(cells) <= room && cells[0]?.start === 0) return cells;
  const lead = leadOf(cells, line, room);
  const dropped = cells.slice(0, lead);
  const rest = cells.slice(lead);
  const cutBefore = lead > 0 || (cells[0]?.start ?? 0) > 0;
  const shown: Cell[] = cutBefore ? [cut(dropped.at(-1)?.end ?? 0)] : [];
  let used = cutBefore ? 1 : 0;
  for (const [index, cell] of rest.entries()) {
    const isLast = index === rest.length - 1 && cell.end >= line.text.length;
    if (used + cell.width > room - (isLast ? 0 : 1)) return [...shown, cut(cell.start)];
    shown.push(cell);
    used += cell.width;
  }
  return shown;
}

/** Carets under the marked cells; one where a place without width is marked. */
export function marksUnder(cells: readonly Cell[], { from, to = from }: MarkedLine): string {
  let marks = '';
  if (to <= from) {
    for (const cell of cells) {
      if (cell.start >= from && cell.end > cell.start) break;
      marks += ' '.repeat(cell.width);
    }
    return `${marks}^`;
  }
  for (const cell of cells) marks += (cell.start < to && cell.end > from ? '^' : ' ').repeat(cell.width);
  return marks.trimEnd();
}

/** Only what could be visible: a paragraph may be one very long line. */
function cellsOf({ text, from, to }: MarkedLine, room: number): readonly Cell[] {
  const start = Math.max(0, from - 2 * room);
  const cells: Cell[] = [];
  let at = start;
  let column = 0;
  for (const grapheme of graphemesOf(text.slice(start, from + 4 * room))) {
    const end = at + grapheme.length;
    const marked = to !== undefined && at < to && end > from;
    const shown = grapheme === '\t' ? `${marked ? '→' : ' '}${' '.repeat(tabStop - (column % tabStop) - 1)}` : visible(grapheme);
    const width = textWidth(shown);
    cells.push({ text: shown, width, start: at, end });
    column += width;
    at = end;
  }
  return cells;
}

/** How many cells to leave out so that the marked ones fit: a third of the room stays before them, more where the line ends soon after. */
function leadOf(cells: readonly Cell[], { from, to = from }: MarkedLine, room: number): number {
  if (cells[0]?.start === 0 && widthOf(cells.filter((cell) => cell.start < Math.max(to, from + 1))) < room) return 0;
  const begin = cells.findIndex((cell) => cell.end > from);
  const third = stepBack(cells, begin === -1 ? cells.length : begin, room / 3);
  return Math.min(third, stepBack(cells, cells.length, room - 1));
}

/** The first of the cells before an index that take no more columns than given. */
function stepBack(cells: readonly Cell[], index: number, columns: number): number {
  let lead = index;
  for (let width = cells[lead - 1]?.width ?? 0; lead > 0 && width <= columns; width += cells[lead - 1]?.width ?? 0) lead -= 1;
  return lead;
}

function cut(at: number): Cell {
  return { text: ellipsis, width: 1, start: at, end: at };
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((width, cell) => width + cell.width, 0);
}
