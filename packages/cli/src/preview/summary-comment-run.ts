import { readPullRequest, upsertSummaryComment } from '@framewright/forge';
import { Failure, folderTree } from '@framewright/workspace';
import { basename, dirname, resolve } from 'node:path';
import type { Arguments } from '../terminal/arguments.ts';
import { withForgeFailure, parsePullRequest } from './forge-connection.ts';
import type { Io } from '../terminal/io.ts';

/** Writes the summary of a pull request, unless it is about an older commit. @returns the exit code */
export async function runSummaryComment(args: Arguments, io: Io): Promise<number> {
  const [word = '', file = ''] = args.operands;
  const { connection, number } = parsePullRequest(word, args, io);
  const path = resolve(io.cwd, file);
  const [content] = await folderTree(dirname(path)).read([basename(path)]);
  if (content === undefined || !('bytes' in content)) throw new Failure(`The file ${file} can’t be read.`);
  const [head, author] = [args.valueOf('head'), args.valueOf('by')];
  if (head !== undefined) {
    const { head: newest } = await withForgeFailure(readPullRequest(connection, number));
    if (newest.revision !== head) {
      io.stdout.write(`Something newer was pushed to pull request ${number}, so nothing was written.\n`);
      return 0;
    }
  }
  const body = new TextDecoder().decode(content.bytes);
  const { change, url } = await withForgeFailure(
    upsertSummaryComment(connection, number, { body, ...(author === undefined ? {} : { author }) }),
  );
  io.stdout.write(`The summary was ${change === 'unchanged' ? 'up to date already' : change}: ${url}\n`);
  return 0;
}
