import type { Span } from './span.ts';

/**
 * A mistake found while reading: the rule that words it, its place, and the facts that the words need.
 * Problems are facts; the rule of the same name in the validator turns them into diagnostics.
 */
export type Problem = {
  readonly span: Span;
} & (
  | {
      readonly rule: 'unreadable-file';
      readonly reason: UnreadableReason;
      readonly detail: string;
    }
  | { readonly rule: 'missing-front-matter' }
  | { readonly rule: 'unclosed-front-matter' }
  | YamlProblem
  | { readonly rule: 'duplicate-key'; readonly key: string; readonly first: Span }
  | { readonly rule: 'unknown-folder'; readonly folder: string }
  | UnexpectedSection
  /** `under` is the heading of the dimension, for a level. */
  | { readonly rule: 'repeated-heading'; readonly heading: string; readonly under?: string; readonly first: Span }
  | {
      readonly rule: 'unknown-level-heading';
      readonly heading: string;
      readonly under: string;
      readonly levels: readonly { readonly title: string; readonly value: number }[];
    }
  /**
   * 0 is expected where the heading repeats the title of the entry, which pages show anyway. Where levels follow, a heading of another depth
   * would take them away from their dimension.
   */
  | {
      readonly rule: 'heading-depth';
      readonly heading: string;
      readonly found: number;
      readonly expected: number;
      readonly levelsFollow?: true;
    }
  /** A line that was meant as a heading: how many `#` it has, and how many it needs. */
  | {
      readonly rule: 'unmarked-heading';
      readonly heading: string;
      readonly written: string;
      readonly found: number;
      readonly expected: number;
    }
  | { readonly rule: 'text-outside-level'; readonly heading: string }
  /** The heading belongs before or after another one, whose place is given. */
  | {
      readonly rule: 'section-order';
      readonly heading: string;
      readonly wanted: 'before' | 'after';
      readonly other: string;
      readonly place: Span;
    }
  | { readonly rule: 'empty-section'; readonly heading: string }
);

/**
 * Why a file can't be used at all. For most that begin with too- the detail is the limit; for too-large the size and the limit in words;
 * for not-readable what the system says.
 */
export type UnreadableReason =
  | 'not-readable'
  | 'not-utf-8'
  | 'binary'
  | 'too-large'
  | 'too-many-files'
  | 'too-deep'
  | 'too-long-line'
  | 'too-many-lines'
  | 'too-many-containers'
  | 'too-many-exits'
  | 'too-many-characters'
  | 'too-many-openings'
  | 'too-many-columns'
  | 'too-many-underlines'
  | 'too-many-cells'
  | 'too-often-repeated'
  | 'too-long-front-matter'
  | 'too-long-list'
  | 'too-much-work';

/** A heading that names nothing, with the headings that are known there. */
interface UnexpectedSection {
  readonly rule: 'unexpected-section';
  /**
   * A line of dashes makes a heading of the text above it; where it cut the front matter in two, of its second half. At a level belongs a
   * section that stands elsewhere.
   */
  readonly because: 'unknown' | 'at-level' | 'underlined' | 'divided-front-matter';
  /** The words of the heading; the line below them where that is the mistake. */
  readonly heading: string;
  readonly expected: readonly string[];
}

/** Front matter that can't be read. */
interface YamlProblem {
  readonly rule: 'yaml-syntax';
  readonly reason: YamlReason;
  /** The characters, the key or the words that the reason is about. */
  readonly detail: string;
  /** What is expected instead, where that is certain: a bracket, a number of spaces. */
  readonly expected?: string;
  /** Where the trouble began, if elsewhere: the bracket that is still open. */
  readonly origin?: Span;
}

/** Why front matter can't be read, in the words of the format rather than of a parser. */
export type YamlReason =
  | 'tab'
  | 'indent'
  | 'list-among-keys'
  | 'missing-dash'
  | 'unclosed-quote'
  | 'text-after-quote'
  | 'escape'
  | 'smart-quotes'
  | 'unclosed-bracket'
  | 'wrong-bracket'
  | 'extra-bracket'
  | 'text-after-bracket'
  | 'missing-comma'
  | 'extra-comma'
  | 'missing-colon'
  | 'character-for-colon'
  | 'missing-space'
  | 'odd-space'
  | 'colon-in-value'
  | 'missing-key'
  | 'reserved-character'
  | 'wrong-comment'
  | 'merge-conflict'
  | 'several-documents'
  | 'not-a-map'
  | 'other';
