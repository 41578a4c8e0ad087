import { ForgeError, listResolvedThreads, listReviewThreads, type ReviewThread } from '@framewright/forge';
import { labelOf, type Entry, type Framework } from '@framewright/model';
import { count, painter, printJson, visible, wrap, type Paint } from '@framewright/reporters';
import { Failure, gitTree, pathInRepository } from '@framewright/workspace';
import { basename } from 'node:path';
import type { Arguments } from './arguments.ts';
import { fromForge, pullRequestNamed, type NamedPullRequest } from './forge-connection.ts';
import type { Io } from './io.ts';
import { openFramework } from './open-framework.ts';
import { placeThread, type ThreadPlace } from './place-thread.ts';

/** A conversation with what it is about. */
interface PlacedThread {
  readonly thread: ReviewThread;
  /** Path in the framework; undefined where it is about a file outside. */
  readonly path?: string;
  readonly entry?: Entry;
  readonly place?: ThreadPlace;
  readonly isResolved?: boolean;
}

/** Lists the conversations of a pull request. @returns the exit code */
export async function runReviewComments(args: Arguments, io: Io): Promise<number> {
  const { framework, root } = await openFramework(args, io.cwd);
  const pull = pullRequestNamed(args.operands[0] ?? '', args, io, framework.manifest.data.repository);
  const [threads, resolved] = await Promise.all([fromForge(listReviewThreads(pull.connection, pull.number)), resolvedIn(pull)]);
  const folder = await folderOf(root);
  const placed: PlacedThread[] = [];
  for (const thread of threads)
    placed.push({
      ...(await placedIn(framework, root, folder, thread)),
      ...(resolved === undefined ? {} : { isResolved: resolved.has(thread.id) }),
    });
  if (args.has('json')) {
    io.stdout.write(printJson({ pullRequest: pull.number, threads: placed.map(jsonOf) }));
    return 0;
  }
  const paint = painter(io.stdout.color);
  const width = Math.min(io.stdout.width, 100);
  const open = placed.filter(({ isResolved }) => isResolved !== true).length;
  const done = placed.length - open;
  io.stdout.write(
    placed.length === 0
      ? `Nobody has commented on a line or a file of pull request ${pull.number} yet.\n`
      : `${[...placed.map((each) => printThread(each, width, paint)), `${count(open, 'conversation')}${resolved === undefined ? '' : ` open, ${done} resolved`}\n`].join('\n')}`,
  );
  return 0;
}

/** Only those who have a token are told; the list is of use without it. */
async function resolvedIn({ connection, number }: NamedPullRequest): Promise<ReadonlySet<number> | undefined> {
  if (connection.token === undefined) return undefined;
  try {
    return await listResolvedThreads(connection, number);
  } catch (error) {
    if (error instanceof ForgeError) return undefined;
    throw error;
  }
}

/** A framework outside git stands in a folder of the same name in the repository, or so it is taken. */
async function folderOf(root: string): Promise<string> {
  try {
    return await pathInRepository(root);
  } catch (error) {
    if (error instanceof Failure) return basename(root);
    throw error;
  }
}

async function placedIn(framework: Framework, root: string, folder: string, thread: ReviewThread): Promise<PlacedThread> {
  const prefix = folder === '' ? '' : `${folder}/`;
  if (!thread.path.startsWith(prefix)) return { thread };
  const path = thread.path.slice(prefix.length);
  const file = framework.files.find((each) => each.path === path);
  if (file === undefined) return { thread, path };
  const entry = (Object.values(framework.entries).flat() as readonly Entry[]).find(({ source }) => source?.file === file);
  return {
    thread,
    path,
    ...(entry === undefined ? {} : { entry }),
    place: placeThread(thread, file, await originalText(root, path, thread)),
  };
}

/** The text that the first comment was written on, where git has that revision. */
async function originalText(root: string, path: string, { original }: ReviewThread): Promise<string | undefined> {
  try {
    const [content] = await gitTree(root, original.revision).read([path]);
    return content !== undefined && 'bytes' in content ? new TextDecoder().decode(content.bytes) : undefined;
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

function jsonOf({ thread, path, entry, place, isResolved }: PlacedThread): unknown {
  return {
    id: thread.id,
    file: thread.path,
    ...(path === undefined ? {} : { path }),
    ...(entry === undefined ? {} : { entry: { type: entry.type, id: entry.id, title: labelOf(entry) } }),
    revision: thread.original.revision,
    quote: thread.quote,
    state: place?.state ?? 'gone',
    ...(place?.lines === undefined ? {} : { lines: place.lines }),
    ...(place?.heading === undefined ? {} : { heading: place.heading }),
    ...(place?.paragraph === undefined ? {} : { paragraph: place.paragraph }),
    ...(isResolved === undefined ? {} : { resolved: isResolved }),
    comments: thread.comments,
  };
}

function printThread({ thread, entry, place, isResolved }: PlacedThread, width: number, paint: Paint): string {
  const lines =
    place?.lines === undefined
      ? ''
      : place.lines[0] === place.lines[1]
        ? `, line ${place.lines[0]}`
        : `, lines ${place.lines[0]} to ${place.lines[1]}`;
  const title = entry === undefined ? '' : ` – ${oneLine(labelOf(entry))}`;
  const facts = [
    isResolved === true ? 'resolved' : '',
    place === undefined ? 'no file of the framework as it is here' : '',
    place?.state === 'moved' ? 'the words have moved' : '',
    place?.state === 'gone'
      ? `the words are no longer there${place.heading === undefined ? '' : `; nearest heading: ${oneLine(place.heading)}`}`
      : '',
  ].filter((fact) => fact !== '');
  const quote = place?.paragraph ?? thread.quote;
  return [
    paint('strong', `${oneLine(thread.path)}${lines}${title}`),
    ...(facts.length === 0 ? [] : [paint('quiet', `  ${facts.join('; ')}`)]),
    ...(quote === '' ? [] : indented(`“${oneLine(quote)}”`, '  ', width)),
    ...thread.comments.flatMap(({ author, body }) => [
      `  ${paint('help', oneLine(author))}:`,
      ...body.split(/\r?\n/u).flatMap((line) => indented(visible(line.replace(/\t/gu, ' ')), '    ', width)),
    ]),
    '',
  ].join('\n');
}

function indented(text: string, by: string, width: number): readonly string[] {
  return wrap(text, width - by.length).map((line) => `${by}${line}`.trimEnd());
}

function oneLine(text: string): string {
  return visible(text.replace(/\s+/gu, ' ').trim());
}
