export { casePackage, exportCase } from './formats/case.ts';
export type { CaseOptions } from './formats/case/case-context.ts';
export { checkCase } from './formats/case/check-case.ts';
export { csvNamesOf, exportCsv, type CsvOptions } from './formats/csv.ts';
export { exportRoleCsv } from './formats/csv-role.ts';
export { datesOfReleases } from './standards/release-dates.ts';
