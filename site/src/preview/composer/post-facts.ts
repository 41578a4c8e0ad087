import type { CommentWords } from '../../words/en-comments.ts';
import type { ForgeShown } from '../../content/preview.ts';

/** What the build gives to the page that posts comments: nothing written by a contributor. */
export interface PostFacts {
  readonly words: CommentWords['post']['inPage'];
  readonly forge: ForgeShown;
  /** Of the pull request. */
  readonly number: number;
}
