import type { PairPart, Silence, SourceFile, Span, Subject, Vocabulary } from '@framewright/model';
import type { Harm } from './harms.ts';
import type { FrameworkContext } from './memory/framework-context.ts';
import type { Memory } from './memory/memory.ts';

/** What a rule demands, why, and how to meet it; its examples are its tests and its page. */
type RuleFacts = Weight & {
  /** States the problem; equals the name of the file; permanent. */
  readonly id: string;
  /**
   * Of a rule that reads words: the languages whose words it knows, by the first part of their tags, or any, where it compares words without
   * knowing them. Entries and translations in other languages are not judged by it.
   */
  readonly languages?: 'any' | readonly string[];
  /** What is required, in one sentence of at most 100 characters. */
  readonly summary: string;
  /** Who suffers otherwise, and how. Shown as the note of each finding. */
  readonly why: string;
  /** What to do, as a request. Shown where a finding has no help of its own. */
  readonly help: string;
  readonly examples: readonly Example[];
};

/**
 * An error makes content unusable, and names the harm; a warning makes readers suffer; a rule that is off is checked only if a manifest turns
 * it on. A manifest may change it.
 */
type Weight = { readonly severity: 'error'; readonly harm: Harm } | { readonly severity: 'warning' | 'off'; readonly harm?: never };

/**
 * A rule judges one of these: files alone; entries with the vocabulary of their framework; entries with what they name, directly or through
 * the roles that they extend; the framework as a whole. The narrower its scope, the less is judged again after an edit.
 */
export type Rule = RuleFacts &
  (
    | {
        readonly scope: 'file';
        readonly needs?: readonly FileNeed[];
        readonly check: (file: SourceFile, language: string) => Iterable<Finding>;
      }
    | {
        readonly scope: 'entry';
        readonly needs?: readonly EntryNeed[];
        readonly check: (subject: Subject, context: EntryContext) => Iterable<Finding>;
      }
    | {
        readonly scope: 'linked';
        readonly needs?: readonly SubjectNeed[];
        readonly check: (subject: Subject, context: FrameworkContext) => Iterable<Finding>;
      }
    | { readonly scope: 'framework'; readonly check: (context: FrameworkContext) => Iterable<Finding> }
    /** Judges a silence when all other rules are done. */
    | { readonly scope: 'silence'; readonly check: (silence: JudgedSilence) => Iterable<Finding> }
  );

/**
 * What a file has to have, so that a rule can find anything in it: problems that reading it found, HTML, images, links or images, silences.
 * Where one of its needs is not met, a rule finds nothing and is not asked.
 */
export type FileNeed = 'problems' | 'html' | 'images' | 'addresses' | 'silences';

/** What an entry or a translation has to be or have: its type, a type that states ratings, problems found when its body was bound. */
export type SubjectNeed = 'role' | 'scale' | 'translation' | 'ratings' | 'bodyProblems';

/** The same for rules that judge entries alone, which may also need a violation of the schema. */
export type EntryNeed = SubjectNeed | 'violations';

/** What a rule for entries may know besides the entry. */
export interface EntryContext {
  readonly vocabulary: Vocabulary;
  /** Where the entry does not have the shape of its schema; one violation per cause. */
  readonly violations: readonly SchemaViolation[];
  readonly memory: Memory;
}

/** One way in which a value does not have the shape of its schema; wrong branches and follow-on errors are left out. */
export type SchemaViolation = {
  /** JSON pointer of the value; for keys, of the value behind the key. */
  readonly pointer: string;
  /** The title of what the schema expects there, such as “Contexts”. */
  readonly title: string;
  readonly description: string;
} & (
  | { readonly kind: 'unknown-key'; readonly key: string; readonly known: readonly string[] }
  | { readonly kind: 'missing-key'; readonly key: string; readonly example: unknown }
  | { readonly kind: 'wrong-type'; readonly found: unknown; readonly types: readonly string[]; readonly example: unknown }
  | { readonly kind: 'unknown-value'; readonly found: unknown; readonly values: readonly unknown[] }
  | {
      readonly kind: 'malformed-value';
      readonly found: unknown;
      readonly reason: 'pattern' | 'format' | 'minimum' | 'too-long' | 'empty' | 'repeated' | 'key-pattern';
      readonly example: unknown;
      readonly repeats?: string;
      /** The pattern or format that is wanted, or the number that limits. */
      readonly wanted?: string | number;
    }
);

/** A silence with its file, and how many findings it has silenced. */
export interface JudgedSilence {
  readonly file: SourceFile;
  readonly silence: Silence;
  readonly count: number;
}

/** Where a finding is: a span of a file, or a value of an entry by JSON pointer (front matter and body alike). */
export type FindingPlace =
  | { readonly file: SourceFile; readonly span: Span }
  | { readonly subject: Subject; readonly pointer: string; readonly part?: PairPart };

/** A mistake as a rule sees it. */
export interface Finding {
  readonly at: FindingPlace;
  /** “Unexpected X, expected Y”, in the author's words, without a final full stop. */
  readonly message: string;
  /** Of a rule that finds errors: that this may well be meant, so that it is a warning. */
  readonly severity?: 'warning';
  readonly help?: string;
  readonly expected?: readonly string[];
  readonly related?: readonly { readonly at: FindingPlace; readonly message: string }[];
  /** What else is found inside this span of the same file follows from this mistake and is not reported. */
  readonly explains?: Span;
  readonly fix?: {
    readonly title: string;
    readonly safe: boolean;
    /** In the file of the finding, where an edit names no other. */
    readonly edits: readonly { readonly file?: SourceFile; readonly span: Span; readonly text: string }[];
  };
}

/**
 * A small framework that shows a rule at work.
 * In the files, `⟦` and `⟧` enclose the places of findings, in order of path and place; they are taken out before reading.
 */
export interface Example {
  readonly title: string;
  /** From path to text. Files of {@link exampleBase} that are not named here are added; `null` takes one away. */
  readonly files: Readonly<Record<string, string | null>>;
  /** The rule expected at each mark, in their order; nothing if the example is right. */
  readonly expect: readonly string[];
}
