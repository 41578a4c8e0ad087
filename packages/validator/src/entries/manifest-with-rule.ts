import { exampleBase } from './example-base.ts';

/** The manifest of the examples, which weighs a rule already, with an optional one turned on as well. */
export function manifestWithRule(id: string): string {
  return (exampleBase['framework.md'] ?? '').replace(
    '\n---\nHow',
    `\n  ${id}: { severity: warning, because: The circle wants it so. }\n---\nHow`,
  );
}
