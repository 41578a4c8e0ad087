export { casePackage, exportCase } from './formats/case.ts';
export type { CaseOptions } from './formats/case/case-context.ts';
export { checkCase } from './formats/case/check-case.ts';
export { csvNamesOf, exportCsv, type CsvOptions } from './formats/csv.ts';
export { printCsv } from './formats/print-csv.ts';
export { exportRoleCsv } from './formats/csv-role.ts';
export { exportCtdl, type CtdlOptions } from './formats/ctdl.ts';
export { checkCtdl } from './formats/ctdl/check-ctdl.ts';
export { readCtdlVocabulary } from './formats/ctdl/ctdl-vocabulary.ts';
export { exportMoodle, type MoodleOptions } from './formats/moodle.ts';
export { checkMoodle } from './formats/moodle/check-moodle.ts';
export {
  badgeAchievements,
  exportOpenBadges,
  type BadgeAchievement,
  type BadgeAlignment,
  type OpenBadgesOptions,
} from './formats/open-badges.ts';
export { checkAchievement } from './formats/open-badges/check-achievement.ts';
export { checkXapi } from './formats/xapi/check-xapi.ts';
export { exportXapi, type XapiOptions } from './formats/xapi.ts';
export { exportSkos, skosTriples, type SkosOptions } from './formats/skos.ts';
export { checkSkos } from './formats/skos/check-skos.ts';
export { checkSkosFile } from './formats/skos/check-skos-file.ts';
export type { Literal, Triple } from './formats/skos/triple.ts';
export { datesOfReleases } from './standards/release-dates.ts';
export { formats } from './formats/all-formats.ts';
export type { ExportedFile, ExportOptions, Format, Survival } from './standards/format.ts';
export type { ReleaseDates } from './standards/release-dates.ts';
