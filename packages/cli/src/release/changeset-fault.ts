/** Something to do before the content can be released as declared. */
export interface ChangesetFault {
  /** The file to change, relative to the folder of the framework, and the line, from 1; undefined if the content has to change. */
  readonly at?: { readonly path: string; readonly line: number };
  readonly message: string;
  /** What to do, and why. */
  readonly help: readonly string[];
  /** Whether “framewright version” makes up for it, so that nobody has to do anything. */
  readonly filled?: true;
}
