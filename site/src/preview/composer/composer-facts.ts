import type { Editions } from '../../editions/editions.ts';
import { href } from '../../address/links.ts';
import type { CommentWords } from '../../words/en-comments.ts';
import type { Preview } from '../../content/preview.ts';
import type { RepositoryOnForge } from './review-addresses.ts';
import { sourcesPath } from './source-files.ts';

/** All that the page on which comments are written is given by the build; the rest it takes from its address and the source files. */
export interface ComposerFacts {
  readonly words: CommentWords['composer']['inPage'];
  /** Where the source files are. */
  readonly sources: string;
  /** The page that posts. */
  readonly post: string;
  /** Number of the pull request. */
  readonly number?: number;
  readonly forge?: RepositoryOnForge;
}

/** Where the page is that posts comments, below the start of the site. */
export const postPath = 'preview/post/';

/** What the page on which comments are written is given. */
export function composerFacts({ root }: Editions, { pull }: Preview, words: CommentWords['composer']['inPage']): ComposerFacts {
  const forge = pull?.forge;
  return {
    words,
    sources: href(root, sourcesPath),
    post: href(root, postPath),
    ...(pull === undefined ? {} : { number: pull.number }),
    // The address of the API is for the page that posts alone.
    ...(forge === undefined ? {} : { forge: { web: forge.web, repository: forge.repository } }),
  };
}
