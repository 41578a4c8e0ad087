/** The value of a cell: text, a number, or nothing. */
export type CellContent = string | number | undefined;

/** A column of a sheet. */
export interface SheetColumn {
  readonly title: string;
  /** In characters. */
  readonly width: number;
  /** The column of the sheet of lists from which its values are chosen. */
  readonly list?: string;
}

/** One sheet of a workbook: its columns, and a row for each thing. */
export interface SheetTable {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly CellContent[])[];
}

/** A column of short words, such as ids and titles. */
export function short(title: string, list?: string): SheetColumn {
  return { title, width: 24, ...(list === undefined ? {} : { list }) };
}

/** A column of prose. */
export function long(title: string): SheetColumn {
  return { title, width: 60 };
}

/** A column of numbers. */
export function narrow(title: string, list?: string): SheetColumn {
  return { title, width: 12, ...(list === undefined ? {} : { list }) };
}

/** Several values in one cell, each on a line of its own. */
export function lines(values: readonly string[] | undefined): string | undefined {
  return values === undefined || values.length === 0 ? undefined : values.join('\n');
}
