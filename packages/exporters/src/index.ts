export { csvNames, exportCsv, type CsvOptions } from './formats/csv.ts';
export { printCsv, type Cell } from './print-csv.ts';
