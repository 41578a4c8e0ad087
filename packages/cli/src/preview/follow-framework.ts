import { reportPretty } from '@framewright/reporters';
import { startChecking, type Checking } from '@framewright/validator';
import { Failure, folderTree, readFramework, scratchFolder, type Limits } from '@framewright/workspace';
import { reportOn } from '../check/report-on.ts';
import { watchFolder } from '../check/watch-folder.ts';
import { assetsFrom } from '../framework/assets-from.ts';
import { pathKind } from '../framework/find-framework.ts';
import { limitOption, limitsOf } from '../framework/limits.ts';
import { folderOption, frameworkRoot, type OpenFramework } from '../framework/open-framework.ts';
import { releasesAt } from '../framework/releases-at.ts';
import type { Arguments } from '../terminal/arguments.ts';
import type { Option } from '../terminal/command.ts';
import { errorMessage } from '../terminal/error-message.ts';
import { reportStyle, type Io } from '../terminal/io.ts';
import type { Waiting } from '../terminal/waiting.ts';
import { buildFramework } from './build-framework.ts';
import { parsePort, serveFolder } from './serve-folder.ts';

/** The options of a command that shows a framework while it is written. */
export const followOptions: Readonly<Record<string, Option>> = {
  port: { type: 'string', short: 'p', value: 'number', summary: 'The port to serve on; without it the first free one from 4321.' },
  framework: folderOption,
  limit: limitOption,
};

/** What is told before the site is there. */
export interface Told {
  /** The first line, about the folder of the framework. */
  readonly first: (root: string) => string;
  readonly waiting: Waiting;
}

/**
 * Serves the site of the framework that the arguments name, and checks and builds it again with every save, until the process is asked to stop.
 */
export async function followFramework(args: Arguments, io: Io, told?: Told): Promise<void> {
  const root = frameworkRoot(args, io.cwd);
  if (pathKind(root) !== 'folder')
    throw new Failure('Only a folder can change while you look; give the folder of a framework with --framework.');
  const port = args.valueOf('port');
  const chosen = port === undefined ? {} : { port: parsePort(port) };
  const { path: outDir, remove } = await scratchFolder('framewright-dev-');
  try {
    const served = await serveFolder({ folder: outDir, ...chosen });
    if (told) io.stdout.write(`${told.first(root)}\n`);
    await follow({ root, limits: limitsOf(args), outDir, checking: startChecking() }, served.url, io, told?.waiting);
    await served.close();
  } finally {
    told?.waiting.end();
    await remove();
  }
}

/** What is followed, and where the site of it is built. */
interface Followed {
  readonly root: string;
  readonly limits: Limits;
  readonly outDir: string;
  readonly checking: Checking;
}

/** What the site shows at the moment. */
interface Shown {
  readonly opened: OpenFramework;
  /** The path of the working tree on the site. */
  readonly draftPath: string;
}

async function follow(followed: Followed, url: string, io: Io, waiting: Waiting | undefined): Promise<void> {
  const stopped = io.untilStopped();
  stopped.addEventListener('abort', () => io.stderr.write('Stopping.\n'));
  // Watching begins first, so that a save during the first build is not missed.
  const changes = watchFolder(followed.root, stopped);
  const next = changes.next();
  let shown = await update(followed, io, { waiting });
  if (!stopped.aborted)
    io.stdout.write(`${url}${shown?.draftPath ?? ''} shows the site; it follows what you save until you press Ctrl-C.\n`);
  for (let change = await next; !change.done; change = await changes.next())
    shown = await update(followed, io, { waiting: undefined, previous: shown });
}

/** What is known before an update. */
interface Before {
  readonly waiting: Waiting | undefined;
  readonly previous?: Shown | undefined;
}

/** Reads, checks and builds. Errors on the way are printed, and the next save may fix them. */
async function update({ root, limits, outDir, checking }: Followed, io: Io, { waiting, previous }: Before): Promise<Shown | undefined> {
  try {
    const tree = folderTree(root, limits.fileSize);
    const framework = await readFramework(tree, {
      limits,
      ...(previous ? { previous: previous.opened.framework } : {}),
    });
    const opened = { framework, root };
    const diagnostics = checking.validate(framework);
    io.stdout.write(`\n${reportPretty(reportOn(opened, diagnostics, io.cwd), reportStyle(io.stdout))}`);
    const releases = await releasesAt(root);
    const built = await buildFramework({
      framework,
      releases,
      diagnostics,
      outDir,
      now: io.now,
      readAssets: assetsFrom(tree),
      ...(waiting ? { onProgress: waiting.begin } : {}),
    });
    waiting?.end();
    io.stdout.write(`${built}\n`);
    return { opened, draftPath: releases.length === 0 ? '' : 'draft/' };
  } catch (error) {
    waiting?.end();
    io.stderr.write(errorMessage(error, io));
    return previous;
  }
}
