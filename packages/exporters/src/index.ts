export { csvNamesOf, exportCsv, type CsvOptions } from './formats/csv.ts';
