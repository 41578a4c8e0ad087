export { reportGithub } from './github.ts';
export { printJson, reportJson } from './json.ts';
export { painter, type Paint, type Style } from './paint.ts';
export { reportPretty, type PrettyOptions } from './pretty.ts';
export type { Report } from './report.ts';
export { count, printSummary, summaryOf } from './summary.ts';
export { textWidth } from './text-width.ts';
export { visible, visibleJson } from './visible.ts';
export { hang, wrap } from './wrap.ts';
