export { biggestBump, bumps, compareBumps, declaredBump } from './judging/bump.ts';
export type { ChangeExample, ChangeKind, ExampleFiles } from './judging/change-kind.ts';
export { changeKinds } from './changes/index.ts';
export { diffFrameworks, type DiffOptions } from './diff-frameworks.ts';
export { exampleTexts } from './examples/example-files.ts';
export { effects, policyNotes, policyRules, type PolicyRule } from './judging/policy.ts';
export { likeChanges, tallyOf } from './telling/like-changes.ts';
export { groupByEffect, type ChangeGroup } from './judging/summary.ts';
export { blockParts, proseParts } from './compare/prose-parts.ts';
