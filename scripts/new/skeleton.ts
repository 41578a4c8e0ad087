import type { FileToWrite } from '@framewright/model';

/** What is written for something new, with paths relative to the checkout. */
export interface Skeleton {
  /** Files that must not be there yet. */
  readonly made: readonly FileToWrite[];
  /** The list that names it, as it reads now. */
  readonly listed: FileToWrite;
  /** What is to be done next, a sentence each. */
  readonly next: readonly string[];
}
