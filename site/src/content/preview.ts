import type { Framework } from '@framewright/model';
import type { FileChanges, LineRange, StartPage } from '@framewright/review';

/** A proposed change and its base: what the pages of a preview show in addition. */
export interface Preview {
  /** What a reviewer sees first, with the marks of every page. */
  readonly start: StartPage;
  readonly before: Framework;
  /** What it is compared with, in words: a branch, a tag, a version. */
  readonly base: string;
  /** The full hash of the shown commit; absent for local files. */
  readonly revision?: string;
  /** Path of the framework in its repository; empty if it lies at the top. */
  readonly folder: string;
  /** The proposed changes, file by file, with paths in the repository. */
  readonly changes: readonly FileChanges[];
  /** Absent if there is no pull request for it. */
  readonly pull?: PullShown;
  readonly conversations: readonly Conversation[];
}

/** The pull request that a preview is of. */
export interface PullShown {
  readonly number: number;
  /** The name of the account that opened it, where it is known. */
  readonly author?: string;
  /** Absent if the manifest names no repository on a known forge. */
  readonly forge?: ForgeShown;
}

/** Where the pull request is. */
export interface ForgeShown {
  /** Address of the forge for people, without a slash at its end. */
  readonly web: string;
  /** Address of its REST API, without a slash at its end. */
  readonly api: string;
  /** `owner/name` */
  readonly repository: string;
}

/** A conversation of the pull request about lines of a file, or about a file. All its texts are untrusted. */
export interface Conversation {
  readonly id: number;
  /** Path of the file in the framework. */
  readonly path: string;
  /** Whether its words are where they were, elsewhere, gone, or it is about the file as a whole. */
  readonly state: 'found' | 'moved' | 'gone' | 'file';
  /** Where they stand now. */
  readonly lines?: LineRange;
  /** The nearest heading that is still there, if they are gone. */
  readonly heading?: { readonly words: string; readonly line: number };
  /** The words that it is about, as they were. */
  readonly quote: string;
  readonly isResolved: boolean;
  readonly comments: readonly {
    readonly author: string;
    readonly body: string;
    /** In ISO 8601. */
    readonly at: string;
    readonly url: string;
  }[];
}
