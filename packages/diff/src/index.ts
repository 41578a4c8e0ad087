export { biggestBump, bumps, compareBumps, declaredBump } from './judging/bump.ts';
export type { ChangeExample, ChangeKind, ExampleFiles } from './judging/change-kind.ts';
export { changeKinds } from './changes/index.ts';
export { diffFrameworks, type DiffOptions } from './diff-frameworks.ts';
export { exampleTexts } from './examples/example-files.ts';
export { effects, policyNotes, policyRules, type PolicyRule } from './judging/policy.ts';
export { proposeEditorial } from './judging/proposal.ts';
export { groupByBump, groupByEffect, groupByEntry, type ChangeGroup } from './judging/summary.ts';
export { printWordRuns, wordRuns } from './compare/words.ts';
