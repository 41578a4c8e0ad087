/**
 * Rows as CSV for programs that read it: no mark at its beginning, and no cell changed, since nobody opens it in a spreadsheet first. For
 * tables that people open there is printCsv.
 */
export function printTable(rows: readonly (readonly string[])[]): string {
  return rows
    .map((row) => `${row.map((cell) => (/[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\n`)
    .join('');
}
