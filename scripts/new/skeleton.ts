import type { FileToWrite } from '@framewright/model';

/** The files of something new, with paths relative to the checkout. */
export interface Skeleton {
  /** New files, which must not exist yet. */
  readonly made: readonly FileToWrite[];
  /** The updated list that names it. */
  readonly listed: FileToWrite;
  /** The next steps, a sentence each. */
  readonly next: readonly string[];
}
