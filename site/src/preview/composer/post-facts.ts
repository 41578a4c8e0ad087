import type { CommentWords } from '../../words/en-comments.ts';
import type { ForgeShown } from '../../content/preview.ts';

/** All that the page that posts comments is given by the build: nothing that a contributor wrote. */
export interface PostFacts {
  readonly words: CommentWords['post']['inPage'];
  readonly forge: ForgeShown;
  /** Of the pull request. */
  readonly number: number;
}
