export { bundleFaults } from './bundle-faults.ts';
export { exampleBase } from './example-base.ts';
export { readMarks, type Marked } from './marks.ts';
export type { EntryContext, Example, Finding, FindingPlace, Rule } from './rule.ts';
export { rules } from './rules/index.ts';
export { schemaViolations, type SchemaViolation } from './schema-violations.ts';
export type { JudgedSilence, SilencedDiagnostic } from './silences.ts';
export { judge, validate, type Judgement, type TurnedOffRule, type ValidateOptions } from './validate.ts';
