/** The value of one cell. */
export type Cell = string | number;

/**
 * Prints rows as CSV (RFC 4180): UTF-8, CRLF line ends, quotes around a cell that holds a comma, a quote or a line break.
 *
 * A byte order mark comes first: without it the most common spreadsheet reads the file in the local encoding and spoils accented letters.
 * Programs can skip it, or read the bundle instead.
 *
 * No text is run as a formula. A cell that begins with = + - or @, full-width forms included, gets an apostrophe in front, as does one that
 * begins with an apostrophe, so that removing one always restores the value. Line breaks and tabs become spaces, so that each row is one
 * line. A semicolon is separated from what could begin a formula, since spreadsheets in many countries split lines at semicolons. Numbers
 * are written as they are.
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
