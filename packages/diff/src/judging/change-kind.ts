import type { Affected, Bump } from '@framewright/model';
import type { Comparison } from '../compare/comparison.ts';
import type { Finding } from '../findings/finding.ts';

/** One kind of change: the bump that it requires, whom it affects, and how it is found. Its examples are its tests and its page. */
export interface ChangeKind {
  /** States the change; equals the name of the file or of its pair; permanent. */
  readonly id: string;
  /** The kind that is found with the sides exchanged; or why there is none. */
  readonly mirror: string | { readonly waived: string };
  readonly bump: Exclude<Bump, 'none'>;
  readonly affects: readonly Affected[];
  /** What happened, in a few words. */
  readonly title: string;
  /** Why it needs that bump, for the people who will ask. */
  readonly why: string;
  /** Whether it is a change of prose, which someone may judge editorial: then it needs a patch only. */
  readonly prose?: true;
  /**
   * The properties of the schema whose changes it reports: `role.requires.rating`; items of lists and values of maps add nothing to the
   * path.
   */
  readonly covers: readonly string[];
  readonly examples: readonly ChangeExample[];
  readonly find: (comparison: Comparison) => Iterable<Finding>;
}

/** Two small frameworks and the kinds between them. */
export interface ChangeExample {
  readonly title: string;
  /** From path to text. Files of the example framework that are not named are added; `null` removes one. */
  readonly before: ExampleFiles;
  readonly after: ExampleFiles;
  /** The kinds expected, in the order of the changes. */
  readonly expect: readonly string[];
}

/** From path to text; `null` removes the file. */
export type ExampleFiles = Readonly<Record<string, string | null>>;
