import type { Span } from './span.ts';

/**
 * A mistake that reading found: the rule that words it, where it is, and the facts that the words need.
 * Problems are facts; the rule of the same name in the validator turns them into diagnostics.
 */
export type Problem = {
  readonly span: Span;
} & (
  | { readonly rule: 'unreadable-file'; readonly reason: 'not-utf-8' | 'binary' | 'too-large' | 'not-readable'; readonly detail: string }
  | { readonly rule: 'missing-front-matter' }
  | { readonly rule: 'unclosed-front-matter' }
  | { readonly rule: 'yaml-syntax'; readonly reason: YamlReason; readonly detail: string }
  | { readonly rule: 'duplicate-key'; readonly key: string; readonly first: Span }
  | { readonly rule: 'unknown-folder'; readonly folder: string }
  | { readonly rule: 'unexpected-section'; readonly heading: string; readonly expected: readonly string[] }
  | { readonly rule: 'repeated-heading'; readonly heading: string; readonly first: Span }
  | { readonly rule: 'unknown-level-heading'; readonly heading: string; readonly expected: readonly string[] }
  | { readonly rule: 'heading-depth'; readonly heading: string; readonly found: number; readonly expected: number }
  | { readonly rule: 'text-outside-level'; readonly heading: string }
);

/** Why front matter can't be read, in the words of the format rather than of a parser. */
export type YamlReason = 'tab' | 'indent' | 'unclosed-quote' | 'unclosed-flow' | 'missing-colon' | 'missing-space' | 'colon-in-value' | 'reserved-character' | 'alias' | 'not-a-map' | 'several-documents' | 'tag' | 'other';

/** The rules whose findings come from reading. */
export type ProblemRule = Problem['rule'];
