export { appendToFile } from './writing/append-to-file.ts';
export { changedFiles } from './history/changed-files.ts';
export { commitBefore } from './history/commit-before.ts';
export { earlierTexts, type EarlierText } from './history/earlier-texts.ts';
export { diffText } from './history/diff-text.ts';
export {
  digestOfListed,
  stampOfListed,
  startDigest,
  type ContentsDigest,
  type ContentsDigesting,
  type ContentsStamp,
  type DigestedFile,
} from './cache/contents-digest.ts';
export { Failure, GitUnusable, failureOf, isSystemError, type Doing, type SystemError } from './trees/failure.ts';
export type { FileContent, FileTree, ListedFile } from './trees/file-tree.ts';
export { folderTree } from './trees/folder-tree.ts';
export { gitTree } from './trees/git-tree.ts';
export { defaultLimits, highestLimits, mebibyte, type Limits } from './trees/limits.ts';
export { memoryTree } from './trees/memory-tree.ts';
export { checkedPullRequest, commonCommit, fetchPullRequest, type CommonCommit, type PullRequestHead } from './history/pull-request.ts';
export {
  changedBetween,
  contributionLimits,
  contributionTree,
  pathInRepository,
  withMarkdownOf,
  type ContributionLimits,
} from './trees/pull-request-tree.ts';
export { parseBundle, readBundle } from './releases/read-bundle.ts';
export { listContents, type AroundContents, type ListedContents } from './reading/read-contents.ts';
export { readFramework, readListed, updateFramework, type ReadOptions } from './reading/read-framework.ts';
export { firstBeyondWork } from './reading/within-work.ts';
export { readReleases, type ReadRelease } from './releases/read-releases.ts';
export { checksumsAt } from './history/release-base.ts';
export { readReleaseFiles } from './trees/release-files.ts';
export { readReleased, readReleaseRecord, type ReleaseRecord } from './releases/release-record.ts';
export { treeWith } from './trees/tree-with.ts';
export { writeRelease, type ReleaseToWrite } from './releases/write-release.ts';
export { verdictCache, type Verdict, type VerdictCache } from './cache/verdict-cache.ts';
export { fillFolder, type FileInFolder } from './writing/fill-folder.ts';
export { placeFolder, type PlacedFolder, type PlaceOptions } from './writing/place-folder.ts';
export { plainFolder } from './writing/plain-path.ts';
export { scratchFolder, type ScratchFolder, type ScratchOptions } from './writing/scratch-folder.ts';
export { writeFiles, type WriteOptions, type WrittenFile } from './writing/write-files.ts';
