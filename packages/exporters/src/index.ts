export { csvNamesOf, exportCsv, type CsvOptions } from './formats/csv.ts';
export { exportRoleCsv } from './formats/csv-role.ts';
