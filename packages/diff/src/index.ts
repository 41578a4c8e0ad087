export { biggestBump, bumps, compareBumps, declaredBump } from './bump.ts';
export type { ChangeExample, ChangeKind, ExampleFiles } from './change-kind.ts';
export { changeKinds } from './changes/index.ts';
export { diffFrameworks, type DiffOptions } from './diff-frameworks.ts';
export { exampleTexts } from './example-files.ts';
export { effects, policyNotes, policyRules, type PolicyRule } from './policy.ts';
export { proposeEditorial } from './proposal.ts';
export { groupByBump, groupByEffect, groupByEntry, type ChangeGroup } from './summary.ts';
export { printWordRuns, wordRuns } from './words.ts';
