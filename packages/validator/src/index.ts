export { bundleFaults } from './schema/bundle-faults.ts';
export { exampleBase } from './entries/example-base.ts';
export { firmRules } from './entries/firm-rules.ts';
export { readMarks, type Marked } from './messages/marks.ts';
export type { EntryContext, Example, Finding, FindingPlace, JudgedSilence, Rule, SchemaViolation } from './rule.ts';
export { rules } from './rules/index.ts';
export { schemaViolations } from './schema/schema-violations.ts';
export type { SilencedDiagnostic } from './judging/silences.ts';
export { judge, startChecking, validate, type Checking, type Judgement, type TurnedOffRule, type ValidateOptions } from './validate.ts';
