/** A file that a pure function wants written. Only the workspace writes. */
export interface FileToWrite {
  /** Path with forward slashes, relative to the folder that the plan is carried out in. */
  readonly path: string;
  readonly content: string;
}
