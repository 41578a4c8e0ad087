import { printThreads } from '@framewright/forge';
import { count, painter, printJson, visible, wrap, type Paint } from '@framewright/reporters';
import { resolve } from 'node:path';
import type { Arguments } from '../terminal/arguments.ts';
import { parsePullRequest } from './forge-connection.ts';
import { titleOf } from '../print/shown-entry.ts';
import type { Io } from '../terminal/io.ts';
import { openFramework } from '../framework/open-framework.ts';
import { placedThreads, threadsOf, type PlacedThread } from './placed-threads.ts';
import { printedPath, shownPath } from '../framework/shown-path.ts';
import { writeText } from '../terminal/write-text.ts';
import { oneLine } from '../terminal/one-line.ts';

/** Lists the conversations of a pull request. @returns the exit code */
export async function runReviewComments(args: Arguments, io: Io): Promise<number> {
  const { framework, root } = await openFramework(args, io.cwd);
  const pull = parsePullRequest(args.operands[0] ?? '', args, io, framework.manifest.data.repository);
  const threads = await threadsOf(pull);
  const file = args.valueOf('save');
  if (file !== undefined) {
    const path = resolve(io.cwd, file);
    await writeText(path, printThreads(threads));
    io.stdout.write(`${count(threads.threads.length, 'conversation')} kept in ${printedPath(shownPath(io.cwd, path))}\n`);
    return 0;
  }
  const placed = await placedThreads(threads, framework, root);
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
      : `${[...placed.map((each) => printThread(each, width, paint)), `${count(open, 'conversation')}${placed[0]?.isResolved === undefined ? '' : ` open, ${done} resolved`}\n`].join('\n')}`,
  );
  return 0;
}

function jsonOf({ thread, path, entry, place, isResolved }: PlacedThread): unknown {
  return {
    id: thread.id,
    file: thread.path,
    ...(path === undefined ? {} : { path }),
    ...(entry === undefined ? {} : { entry: { type: entry.type, id: entry.id, title: titleOf(entry) } }),
    revision: thread.original.revision,
    quote: thread.quote,
    state: place?.state ?? 'gone',
    ...(place?.lines === undefined ? {} : { lines: place.lines }),
    ...(place?.heading === undefined ? {} : { heading: place.heading.words }),
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
  const title = entry === undefined ? '' : ` – ${shown(titleOf(entry))}`;
  const facts = [
    isResolved === true ? 'resolved' : '',
    place === undefined ? 'no file of the framework as it is here' : '',
    place?.state === 'moved' ? 'the words have moved' : '',
    place?.state === 'gone'
      ? `the words are no longer there${place.heading === undefined ? '' : `; nearest heading: ${shown(place.heading.words)}`}`
      : '',
  ].filter((fact) => fact !== '');
  const quote = place?.paragraph ?? thread.quote;
  return [
    paint('strong', `${shown(thread.path)}${lines}${title}`),
    ...(facts.length === 0 ? [] : [paint('quiet', `  ${facts.join('; ')}`)]),
    ...(quote === '' ? [] : indented(`“${shown(quote)}”`, '  ', width)),
    ...thread.comments.flatMap(({ author, body }) => [
      `  ${paint('help', shown(author))}:`,
      ...body.split(/\r?\n/u).flatMap((line) => indented(visible(line.replace(/\t/gu, ' ')), '    ', width)),
    ]),
    '',
  ].join('\n');
}

function indented(text: string, by: string, width: number): readonly string[] {
  return wrap(text, width - by.length).map((line) => `${by}${line}`.trimEnd());
}

function shown(text: string): string {
  return visible(oneLine(text));
}
