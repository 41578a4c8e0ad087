import { textWidth, visible, wrap, type Paint } from '@framewright/reporters';

/** A column of a table. */
export interface Column {
  readonly title: string;
  /** Whether its text may be broken over several lines where the table is too wide. */
  readonly breaks?: boolean;
}

const gap = '  ';
const narrowest = 12;

/** A table whose columns align; further lines of a cell stand under its first. Every line ends with a line feed. */
export function printTable(columns: readonly Column[], rows: readonly (readonly string[])[], width: number, paint: Paint): string {
  const cells = rows.map((row) => row.map(visible));
  const widths = widthsOf(columns, cells, width);
  const lines = (row: readonly string[]): readonly string[] => {
    const broken = row.map((cell, index) => (columns[index]?.breaks ? breakCell(cell, widths[index] ?? 0) : [cell]));
    const height = Math.max(...broken.map((parts) => parts.length));
    return Array.from({ length: height }, (_, line) =>
      broken
        .map((parts, index) => padded(parts[line] ?? '', widths[index] ?? 0))
        .join(gap)
        .trimEnd(),
    );
  };
  return [...lines(columns.map(({ title }) => title)).map((line) => paint('strong', line)), ...cells.flatMap(lines)]
    .map((line) => `${line}\n`)
    .join('');
}

/** The widest of the columns that may wrap shrink until the table fits. */
function widthsOf(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): readonly number[] {
  const widths = columns.map(({ title }, index) => Math.max(textWidth(title), ...rows.map((row) => textWidth(row[index] ?? ''))));
  let excess = widths.reduce((sum, each) => sum + each, 0) + gap.length * (columns.length - 1) - width;
  for (; excess > 0; excess -= 1) {
    const widest = widths.reduce(
      (best, each, index) => (columns[index]?.breaks && each > (widths[best] ?? narrowest) ? index : best),
      columns.findIndex(({ breaks }) => breaks),
    );
    if (widest === -1 || (widths[widest] ?? 0) <= narrowest) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

function breakCell(cell: string, width: number): readonly string[] {
  return wrap(cell, width).flatMap((line) =>
    textWidth(line) <= width ? [line] : (line.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [line]),
  );
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}
