import { printCsv } from '@framewright/exporters';
import { escapeMarkdown, hangingIndent, visible, type Paint } from '@framewright/reporters';
import { printTable, type Column } from '../print/print-table.ts';

/** A part of what is told: words, then a table. */
export interface Section {
  readonly title: string;
  readonly lines?: readonly string[];
  readonly table?: { readonly columns: readonly Column[]; readonly rows: readonly (readonly string[])[] };
}

/** For the screen. */
export function printSections(sections: readonly Section[], { width, paint }: { readonly width: number; readonly paint: Paint }): string {
  return sections
    .map(({ title, lines = [], table }) =>
      [
        `${hangingIndent('', visible(title), width)
          .split('\n')
          .map((line) => paint('strong', line))
          .join('\n')}\n`,
        ...lines.map((line) => `${hangingIndent('', visible(line), width)}\n`),
        ...(table && table.rows.length > 0 ? [printTable(table.columns, table.rows, width, paint)] : []),
      ].join(''),
    )
    .join('\n');
}

/** For a page or a message. What people wrote is inert in it. */
export function printSectionsMarkdown(sections: readonly Section[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |\n`;
  return sections
    .map(({ title, lines = [], table }, place) =>
      [
        `${place === 0 ? '#' : '##'} ${escapeMarkdown(title)}\n`,
        ...lines.map((line) => `\n${escapeMarkdown(line)}\n`),
        ...(table && table.rows.length > 0
          ? [
              `\n${row(table.columns.map((each) => each.title))}| ${table.columns.map(() => '---').join(' | ')} |\n${table.rows.map(row).join('')}`,
            ]
          : []),
      ].join(''),
    )
    .join('\n');
}

/** The first table, for a spreadsheet. */
export function sectionsCsv(sections: readonly Section[]): string {
  const table = sections.find((section) => section.table)?.table;
  return printCsv(table ? [table.columns.map(({ title }) => title), ...table.rows] : []);
}
