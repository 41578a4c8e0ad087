import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { PlacedGuard } from './instrumented-checkout.ts';

/** A guard without which everything stays as it is, and why it is there all the same. */
export interface ExplainedGuard {
  readonly file: string;
  readonly kind: string;
  /** What it guards with, exactly as it is written. */
  readonly words: string;
  readonly because: string;
}

/** The list in a checkout. */
export const explainedList = 'tests/guards/explained.yaml';

export function readExplained(root: string): readonly ExplainedGuard[] {
  return (parse(readFileSync(join(root, explainedList), 'utf8')) ?? []) as readonly ExplainedGuard[];
}

/** Why a guard can go without a test failing, where somebody said so. */
export function explanationOf(explained: readonly ExplainedGuard[], guard: PlacedGuard): string | undefined {
  return explained.find(({ file, kind, words }) => file === guard.file && kind === guard.kind && words === guard.words)?.because;
}

/** The entries that fit no guard that there is, so that they are brought up to date or go. */
export function staleExplanations(explained: readonly ExplainedGuard[], guards: readonly PlacedGuard[]): readonly ExplainedGuard[] {
  return explained.filter((each) => !guards.some((guard) => explanationOf([each], guard) !== undefined));
}
