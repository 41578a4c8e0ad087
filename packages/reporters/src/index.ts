export { codeFrame, type FrameOptions } from './code-frame.ts';
export { differenceFormats, printDifference, type DifferenceFormat } from './diff-formats.ts';
export {
  bumpWords,
  differenceSummary,
  type DifferenceReport,
  type ReportedBump,
  type ReportedChange,
  type ReportedPlace,
} from './diff-report.ts';
export { escapeMarkdown } from './escape-markdown.ts';
export { printJson } from './json.ts';
export { linesOf } from './lines-of.ts';
export { painter, type Paint, type Style } from './paint.ts';
export { reportPretty, type PrettyOptions } from './pretty.ts';
export type { Report, RuleFacts } from './report.ts';
export { printReport, reportFormats, type ReportFormat, type ReportOptions } from './report-formats.ts';
export { count, printSummary, summaryOf } from './summary.ts';
export { textWidth } from './text-width.ts';
export { visible, visibleJson } from './visible.ts';
export { hang, wrap } from './wrap.ts';
