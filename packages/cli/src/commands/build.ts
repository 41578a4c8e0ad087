import { summaryOf } from '@framewright/reporters';
import { validate } from '@framewright/validator';
import { resolve } from 'node:path';
import { assetsFrom } from '../assets-from.ts';
import { buildFramework } from '../build-framework.ts';
import type { Command } from '../command.ts';
import { mistakesLine } from '../mistakes-line.ts';
import { openFramework, readingOptions } from '../open-framework.ts';
import { releasesAt } from '../releases-at.ts';
import { reportOn } from '../report-on.ts';
import { shownPath } from '../shown-path.ts';

/** `framewright build` */
export const build: Command = {
  name: 'build',
  summary: 'Build the website of a framework as files that any web server can serve.',
  usage: '',
  about: [
    'Mistakes don’t stop a build: what can be shown is shown, with the mistakes beside it, so that a preview is there while they are mended. The exit code is 0 when the site was built; “framewright validate” is the command that fails on errors.',
  ],
  options: {
    out: {
      type: 'string',
      short: 'o',
      value: 'folder',
      summary: 'Where the site goes; ./dist without it. Other files in that folder stay.',
    },
    base: {
      type: 'string',
      value: 'path',
      summary: 'The path below which the site will be served, such as /competences/, or its whole address; / without it.',
    },
    ...readingOptions,
  },
  examples: [
    { command: 'framewright build', does: 'builds the nearest framework into ./dist' },
    { command: 'framewright build --out public --base /skills/', does: 'builds a site that will be served below /skills/' },
    { command: 'framewright build --revision v1.0.0 --out dist/v1', does: 'builds the framework as it was released' },
  ],
  async run(args, io) {
    const opened = await openFramework(args, io.cwd);
    const releases = await releasesAt(opened.root, args.valueOf('revision'));
    const diagnostics = validate(opened.framework);
    const outDir = resolve(io.cwd, args.valueOf('out') ?? 'dist');
    const built = await buildFramework({
      framework: opened.framework,
      releases,
      diagnostics,
      outDir,
      now: io.now,
      onProgress: (line) => io.stderr.write(`${line} …\n`),
      ...baseOf(args.valueOf('base')),
      ...(opened.tree ? { readAssets: assetsFrom(opened.tree) } : {}),
    });
    io.stdout.write(`${built}, in ${shownPath(io.cwd, outDir)}\n`);
    io.stderr.write(mistakesLine(summaryOf(reportOn(opened, diagnostics, io.cwd))));
    return 0;
  },
};

function baseOf(base: string | undefined): { readonly base?: string } {
  return base === undefined ? {} : { base };
}
