import { reportPretty } from '@framewright/reporters';
import { startChecking, type Checking } from '@framewright/validator';
import { Failure, folderTree, readFramework, scratchFolder, type Limits } from '@framewright/workspace';
import { assetsFrom } from '../framework/assets-from.ts';
import { buildFramework } from '../preview/build-framework.ts';
import type { Command } from '../terminal/command.ts';
import { errorMessage } from '../terminal/error-message.ts';
import { pathKind } from '../framework/find-framework.ts';
import { reportStyle, type Io } from '../terminal/io.ts';
import { limitOption, limitsOf } from '../framework/limits.ts';
import { folderOption, frameworkRoot, type OpenFramework } from '../framework/open-framework.ts';
import { releasesAt } from '../framework/releases-at.ts';
import { reportOn } from '../check/report-on.ts';
import { parsePort, serveFolder } from '../preview/serve-folder.ts';
import { watchFolder } from '../check/watch-folder.ts';

/** `framewright dev` */
export const dev: Command = {
  name: 'dev',
  summary: 'Show the website of a framework on this computer, and keep it up to date as files are saved.',
  usage: '',
  about: [
    'With every save the framework is checked and the site is built again; reload the page to see it. Only this computer can reach the address. Ctrl-C stops it.',
  ],
  options: {
    port: { type: 'string', short: 'p', value: 'number', summary: 'The port to serve on; without it the first free one from 4321.' },
    framework: folderOption,
    limit: limitOption,
  },
  examples: [
    { command: 'framewright dev', does: 'serves the nearest framework' },
    { command: 'framewright dev --port 8080', does: 'serves it on port 8080' },
  ],
  async run(args, io) {
    const root = frameworkRoot(args, io.cwd);
    if (pathKind(root) !== 'folder')
      throw new Failure('Only a folder can change while you look; give the folder of a framework with --framework.');
    const port = args.valueOf('port');
    const chosen = port === undefined ? {} : { port: parsePort(port) };
    const { path: outDir, remove } = await scratchFolder('framewright-dev-');
    try {
      const served = await serveFolder({ folder: outDir, ...chosen });
      await follow({ root, limits: limitsOf(args), outDir, checking: startChecking() }, served.url, io);
      await served.close();
    } finally {
      await remove();
    }
    return 0;
  },
};

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

async function follow(followed: Followed, url: string, io: Io): Promise<void> {
  const stopped = io.untilStopped();
  stopped.addEventListener('abort', () => io.stderr.write('Stopping.\n'));
  // Watching begins first, so that a save during the first build is not missed.
  const changes = watchFolder(followed.root, stopped);
  const next = changes.next();
  let shown = await update(followed, io);
  if (!stopped.aborted)
    io.stdout.write(`${url}${shown?.draftPath ?? ''} shows the site; it follows what you save until you press Ctrl-C.\n`);
  for (let change = await next; !change.done; change = await changes.next()) shown = await update(followed, io, shown);
}

/** Reads, checks and builds. Errors on the way are printed, and the next save may fix them. */
async function update({ root, limits, outDir, checking }: Followed, io: Io, previous?: Shown): Promise<Shown | undefined> {
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
    io.stdout.write(`${await buildFramework({ framework, releases, diagnostics, outDir, now: io.now, readAssets: assetsFrom(tree) })}\n`);
    return { opened, draftPath: releases.length === 0 ? '' : 'draft/' };
  } catch (error) {
    io.stderr.write(errorMessage(error, io));
    return previous;
  }
}
