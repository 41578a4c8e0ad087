export { csvNames, exportCsv, type CsvOptions } from './formats/csv.ts';
