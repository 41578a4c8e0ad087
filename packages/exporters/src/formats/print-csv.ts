/** What stands in one cell. */
export type Cell = string | number;

/**
 * Prints rows as CSV (RFC 4180): UTF-8, lines that end in CR LF, a cell in quotes where it holds a comma, a quote or a break.
 *
 * A byte order mark comes first. Without it the spreadsheet that most people have reads the file in the encoding of their country and spoils every letter with
 * an accent, and those people are whom these files are for; programs have the bundle, and what reads CSV for them can skip the mark.
 *
 * Text is kept from being run. A cell that begins with = + - or @, in their wide forms too, is a formula to a spreadsheet, whoever wrote it. Such a cell, and one
 * that begins with an apostrophe, gets an apostrophe in front: spreadsheets take it for “this is text”, and whoever wants the value back takes one
 * apostrophe away. Breaks and tabs become spaces, so that each row is one line, and a semicolon is kept apart from what could begin a formula,
 * since spreadsheets in many countries split lines at semicolons. Numbers are written as they are.
 */
export function printCsv(rows: readonly (readonly Cell[])[]): string {
  return `\u{FEFF}${rows.map((row) => `${row.map(printCell).join(',')}\r\n`).join('')}`;
}

function printCell(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const text = harmless(cell);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function harmless(text: string): string {
  const line = text
    .replaceAll(/[\s\p{Cc}\u{FEFF}]+/gu, ' ')
    .trim()
    .replaceAll(/;(?=[=+\-@＝＋－＠])/gu, '; ');
  return /^['=+\-@＝＋－＠]/u.test(line) ? `'${line}` : line;
}
