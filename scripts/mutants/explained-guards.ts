import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { PlacedGuard } from './instrumented-checkout.ts';

/** A guard whose removal changes nothing, and the reason to have it. */
export interface ExplainedGuard {
  readonly file: string;
  readonly kind: string;
  /** Its condition, exactly as written. */
  readonly words: string;
  readonly because: string;
}

/** The list in a checkout. */
export const explainedList = 'tests/guards/explained.yaml';

export function readExplained(root: string): readonly ExplainedGuard[] {
  return (parse(readFileSync(join(root, explainedList), 'utf8')) ?? []) as readonly ExplainedGuard[];
}

/** The explanation of a guard that can be removed without a test failing, if there is one. */
export function explanationOf(explained: readonly ExplainedGuard[], guard: PlacedGuard): string | undefined {
  return explained.find(({ file, kind, words }) => file === guard.file && kind === guard.kind && words === guard.words)?.because;
}

/** The entries that match no guard, to be updated or removed. */
export function staleExplanations(explained: readonly ExplainedGuard[], guards: readonly PlacedGuard[]): readonly ExplainedGuard[] {
  return explained.filter((each) => !guards.some((guard) => explanationOf([each], guard) !== undefined));
}
