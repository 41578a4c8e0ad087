export { appendToFile } from './append-to-file.ts';
export { changedFiles } from './changed-files.ts';
export { commitBefore } from './commit-before.ts';
export { diffText } from './diff-text.ts';
export {
  digestOfContents,
  digestOfListed,
  stampOfListed,
  type ContentsDigest,
  type ContentsStamp,
  type DigestedFile,
} from './contents-digest.ts';
export { Failure, failureOf, isSystemError, type Doing, type SystemError } from './failure.ts';
export type { FileContent, FileTree, ListedFile } from './file-tree.ts';
export { folderTree } from './folder-tree.ts';
export { gitTree } from './git-tree.ts';
export { defaultLimits, highestLimits, mebibyte, type Limits } from './limits.ts';
export { memoryTree } from './memory-tree.ts';
export { commonCommit, fetchPullRequest, type CommonCommit, type PullRequestHead } from './pull-request.ts';
export {
  changedBetween,
  contributionLimits,
  contributionTree,
  pathInRepository,
  withMarkdownOf,
  type ContributionLimits,
} from './pull-request-tree.ts';
export { parseBundle, readBundle } from './read-bundle.ts';
export {
  listContents,
  readContents,
  readListed,
  type AroundContents,
  type FrameworkContents,
  type ListedContents,
} from './read-contents.ts';
export { frameworkOfContents, readFramework, updateFramework, type ReadOptions } from './read-framework.ts';
export { readReleases, type ReadRelease } from './read-releases.ts';
export { checksumsAt } from './release-base.ts';
export { readReleaseFiles } from './release-files.ts';
export { readReleased, readReleaseRecord, type ReleaseRecord } from './release-record.ts';
export { writeRelease, type ReleaseToWrite } from './release-write.ts';
export { verdictCache, type Verdict, type VerdictCache } from './verdict-cache.ts';
export { writeFiles, type WriteOptions, type WrittenFile } from './write-files.ts';
