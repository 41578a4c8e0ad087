/** What the summary of a pull request says besides the contribution. */
export interface PreviewFacts {
  readonly head: string;
  /** The folder that paths are relative to, as an absolute path, and the folder of the framework. */
  readonly cwd: string;
  readonly root: string;
  /** The address of the preview, ending in a slash; absent if there is none. */
  readonly site?: string;
  /** Why there are no pages, in a sentence; absent if they were built, or none were asked for. */
  readonly unbuilt?: string;
  /** The pages of changed entries. */
  readonly pages: readonly ChangedPage[];
}

/** An entry whose text differs. */
export interface ChangedPage {
  readonly title: string;
  readonly how: 'new' | 'changed' | 'gone';
  /** Path of its page below the preview; absent if it has none. */
  readonly path?: string;
}
