import type { Editions } from '../../editions/editions.ts';
import { href } from '../../address/entry-paths.ts';
import type { CommentWords } from '../../words/en-comments.ts';
import type { Preview } from '../../content/preview.ts';
import type { RepositoryOnForge } from './review-addresses.ts';
import { sourcesPath } from './source-files.ts';

/** What the build gives to the page for writing comments; the rest comes from its address and the source files. */
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

/** The path of the page that posts comments, relative to the start of the site. */
export const postPath = 'preview/post/';

/** The facts for the page on which comments are written. */
export function composerFacts({ root }: Editions, { pull }: Preview, words: CommentWords['composer']['inPage']): ComposerFacts {
  const forge = pull?.forge;
  return {
    words,
    sources: href(root, sourcesPath),
    post: href(root, postPath),
    ...(pull === undefined ? {} : { number: pull.number }),
    // Only the page that posts gets the address of the API.
    ...(forge === undefined ? {} : { forge: { web: forge.web, repository: forge.repository } }),
  };
}
