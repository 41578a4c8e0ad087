import { ForgeError, listResolvedThreads, listReviewThreads, type SavedThreads, type ReviewThread } from '@framewright/forge';
import type { Entry, Framework } from '@framewright/model';
import { gitTree, pathInRepository } from '@framewright/workspace';
import { basename } from 'node:path';
import { entriesByPath } from '../framework/entries-by-path.ts';
import { withForgeFailure, type ConnectedPullRequest } from './forge-connection.ts';
import { placeThread, type ThreadPlace } from './place-thread.ts';
import { fallbackOnFailure } from '../terminal/fallback-on-failure.ts';

/** A conversation with its subject. */
export interface PlacedThread {
  readonly thread: ReviewThread;
  /** Path in the framework; undefined if it is about a file outside. */
  readonly path?: string;
  readonly entry?: Entry;
  readonly place?: ThreadPlace;
  readonly isResolved?: boolean;
}

/** The conversations of a pull request as the forge has them. @throws Failure if it refuses */
export async function threadsOf(pull: ConnectedPullRequest): Promise<SavedThreads> {
  const [threads, resolved] = await Promise.all([withForgeFailure(listReviewThreads(pull.connection, pull.number)), resolvedIn(pull)]);
  return { threads, ...(resolved === undefined ? {} : { resolved: [...resolved] }) };
}

/**
 * Conversations, each with its place in a framework.
 * @param root the folder of the framework in a repository that may have the commented revisions
 */
export async function placedThreads(
  { threads, resolved }: SavedThreads,
  framework: Framework,
  root: string,
): Promise<readonly PlacedThread[]> {
  // A framework outside git is assumed to be in a folder of the same name in the repository.
  const folder = await fallbackOnFailure(pathInRepository(root), basename(root));
  const entries = entriesByPath(framework);
  const placed: PlacedThread[] = [];
  for (const thread of threads)
    placed.push({
      ...(await placedIn(framework, entries, root, folder, thread)),
      ...(resolved === undefined ? {} : { isResolved: resolved.includes(thread.id) }),
    });
  return placed;
}

/** Without a token this is unknown; the list is useful without it. */
async function resolvedIn({ connection, number }: ConnectedPullRequest): Promise<ReadonlySet<number> | undefined> {
  if (connection.token === undefined) return undefined;
  try {
    return await listResolvedThreads(connection, number);
  } catch (error) {
    if (error instanceof ForgeError) return undefined;
    throw error;
  }
}

async function placedIn(
  framework: Framework,
  entries: ReadonlyMap<string, Entry>,
  root: string,
  folder: string,
  thread: ReviewThread,
): Promise<PlacedThread> {
  const prefix = folder === '' ? '' : `${folder}/`;
  if (!thread.path.startsWith(prefix)) return { thread };
  const path = thread.path.slice(prefix.length);
  const file = framework.files.find((each) => each.path === path);
  if (file === undefined) return { thread, path };
  const entry = entries.get(path);
  return {
    thread,
    path,
    ...(entry === undefined ? {} : { entry }),
    place: placeThread(thread, file, await originalText(root, path, thread)),
  };
}

/** The text that the first comment was written on, if git has that revision. */
async function originalText(root: string, path: string, { original }: ReviewThread): Promise<string | undefined> {
  const [content] = await fallbackOnFailure(gitTree(root, original.revision).read([path]), []);
  return content !== undefined && 'bytes' in content ? new TextDecoder().decode(content.bytes) : undefined;
}
