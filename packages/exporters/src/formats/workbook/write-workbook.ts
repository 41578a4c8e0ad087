import { digestOfText, type Framework } from '@framewright/model';
import { writeXlsx, type CellValue, type DataValidation, type WriteSheet } from 'hucre/xlsx';
import type { SheetTable } from './table.ts';

/** The sheet that says what every cell held when the workbook was made. Nobody needs to see it. */
const madeFrom = 'made from';
/** The most characters that a cell can hold. */
const mostCharacters = 32_767;
/** Drop-down lists reach beyond the last row, so that new rows have them as well. */
const roomBelow = 500;

/**
 * A workbook of tables: a first sheet that explains it, a sheet for each table with its header frozen, a sheet of lists from which cells
 * are chosen, and a hidden one with a digest of every cell. Everything is text, so that no id loses a zero and nothing is a formula.
 *
 * @throws RangeError if a text is longer than a cell can hold
 */
export async function writeWorkbook(
  framework: Framework,
  date: string,
  explanation: readonly string[],
  tables: readonly SheetTable[],
  lists: Readonly<Record<string, readonly (string | number)[]>>,
): Promise<Uint8Array> {
  const day = new Date(`${date}T00:00:00Z`);
  return await writeXlsx({
    properties: { title: framework.manifest.data.title, creator: framework.manifest.data.publisher, created: day, modified: day },
    sheets: [
      { name: 'Read me', columns: [{ width: 100, numFmt: '@' }], rows: explanation.map((line) => [line]) },
      ...tables.map((table) => sheetOf(table, Object.keys(lists), lists)),
      listSheet(lists),
      digestSheet(framework, tables),
    ],
  });
}

function sheetOf(
  { name, columns, rows }: SheetTable,
  listNames: readonly string[],
  lists: Readonly<Record<string, readonly unknown[]>>,
): WriteSheet {
  const validations = columns.flatMap(({ list }, at): readonly DataValidation[] => {
    const length = list === undefined ? 0 : (lists[list]?.length ?? 0);
    if (list === undefined || length === 0) return [];
    const source = columnName(listNames.indexOf(list));
    const place = columnName(at);
    return [
      {
        type: 'list',
        formula1: `lists!$${source}$2:$${source}$${length + 1}`,
        allowBlank: true,
        showErrorMessage: true,
        errorStyle: 'warning',
        errorTitle: 'Not in the list',
        errorMessage: `The sheet “lists” has the values for “${columns[at]?.title}”.`,
        range: `${place}2:${place}${rows.length + 1 + roomBelow}`,
      },
    ];
  });
  return {
    name,
    columns: columns.map(({ width }) => ({ width, numFmt: '@' })),
    rows: [columns.map(({ title }) => title), ...rows.map((row) => row.map((cell) => fitting(cell, name)))],
    freezePane: { rows: 1 },
    ...(validations.length === 0 ? {} : { dataValidations: [...validations] }),
  };
}

function fitting(cell: string | number | undefined, sheet: string): CellValue {
  if (typeof cell === 'string' && cell.length > mostCharacters)
    throw new RangeError(
      `A text on the sheet “${sheet}” has ${cell.length} characters, and a cell of a spreadsheet holds ${mostCharacters}.`,
    );
  return cell ?? null;
}

function listSheet(lists: Readonly<Record<string, readonly (string | number)[]>>): WriteSheet {
  const names = Object.keys(lists);
  const longest = Math.max(...names.map((name) => lists[name]?.length ?? 0));
  const rows = Array.from({ length: longest }, (_, at) => names.map((name): CellValue => lists[name]?.[at] ?? null));
  return { name: 'lists', columns: names.map(() => ({ width: 24, numFmt: '@' })), rows: [names, ...rows], freezePane: { rows: 1 } };
}

function digestSheet(framework: Framework, tables: readonly SheetTable[]): WriteSheet {
  const rows = tables.flatMap(({ name, rows: all }) =>
    all.flatMap((row, down) =>
      row.flatMap((cell, across): readonly CellValue[][] =>
        cell === undefined ? [] : [[name, `${columnName(across)}${down + 2}`, digestOfText(String(cell)).slice(0, 16)]],
      ),
    ),
  );
  return {
    name: madeFrom,
    veryHidden: true,
    rows: [[framework.manifest.id, framework.version, framework.manifest.data.iri], ['sheet', 'cell', 'digest'], ...rows],
  };
}

/** The letters of a column, counted from 0. */
export function columnName(at: number): string {
  const rest = Math.floor(at / 26);
  return `${rest === 0 ? '' : columnName(rest - 1)}${String.fromCharCode(65 + (at % 26))}`;
}
