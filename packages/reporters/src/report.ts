import type { Diagnostic } from '@framewright/model';

/** What a check of some files found: all that a reporter turns into text. */
export interface Report {
  /** The mistakes in the order in which they are shown; those of one file stand together. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many files were checked. */
  readonly files: number;
  /** The text of files, without a byte order mark, by the path that diagnostics name; where one is missing, the place is told in words. */
  readonly texts: ReadonlyMap<string, string>;
}
