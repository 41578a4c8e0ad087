import { webAddress } from '@framewright/model';
import { summaryOf } from '@framewright/reporters';
import type { Preview } from '@framewright/site';
import { validate } from '@framewright/validator';
import { Failure } from '@framewright/workspace';
import { resolve } from 'node:path';
import type { Arguments } from '../terminal/arguments.ts';
import { cacheFolder } from '../check/cache-folder.ts';
import { assetsFrom } from '../framework/assets-from.ts';
import { buildFramework } from '../preview/build-framework.ts';
import type { Command } from '../terminal/command.ts';
import type { Io } from '../terminal/io.ts';
import { refuseWithoutManifest } from '../framework/refuse-without-manifest.ts';
import { limitsOf } from '../framework/limits.ts';
import { openFramework, readingOptions, type OpenFramework } from '../framework/open-framework.ts';
import { releasesAt } from '../framework/releases-at.ts';
import { mistakesLine, reportOn } from '../check/report-on.ts';
import { printedPath, shownPath } from '../framework/shown-path.ts';

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
    site: {
      type: 'string',
      value: 'path',
      summary: 'The path below which the site will be served, such as /competences/, or its whole address; / without it.',
    },
    sources: {
      type: 'string',
      value: 'address',
      summary:
        'Where “suggest a change” leads, if the manifest names no repository: the address of the framework’s folder as the forge shows it.',
    },
    preview: {
      type: 'boolean',
      summary:
        'Build a preview for reviewers: what changed is marked on every page, and a start page leads through it. Releases are left out.',
    },
    base: {
      type: 'string',
      value: 'revision',
      summary:
        'What a preview is compared with: a version that was released, a folder, a bundle, or a revision in git. The last release without it.',
    },
    ...readingOptions,
  },
  examples: [
    { command: 'framewright build', does: 'builds the nearest framework into ./dist' },
    { command: 'framewright build --out public --site /skills/', does: 'builds a site that will be served below /skills/' },
    { command: 'framewright build --preview --base main --out preview', does: 'builds a preview of what changed since the branch main' },
    { command: 'framewright build --revision v1.0.0 --out dist/v1', does: 'builds the framework as it was released' },
  ],
  async run(args, io) {
    const opened = await openFramework(args, io.cwd);
    refuseWithoutManifest(opened, io.cwd);
    const preview = await previewOf(args, io, opened);
    const releases = preview ? [] : await releasesAt(opened.root, args.valueOf('revision'));
    const diagnostics = validate(opened.framework);
    const outDir = resolve(io.cwd, args.valueOf('out') ?? 'dist');
    const built = await buildFramework({
      framework: opened.framework,
      releases,
      diagnostics,
      outDir,
      cache: cacheFolder(io.env, opened.root),
      now: io.now,
      onProgress: (line) => io.stderr.write(`${line} …\n`),
      ...(preview ? { preview } : {}),
      ...siteOf(args.valueOf('site')),
      ...sourcesOf(args.valueOf('sources')),
      ...(opened.tree ? { readAssets: assetsFrom(opened.tree) } : {}),
    });
    io.stdout.write(`${built}, in ${printedPath(shownPath(io.cwd, outDir))}\n`);
    io.stderr.write(mistakesLine(summaryOf(reportOn(opened, diagnostics, io.cwd))));
    return 0;
  },
};

function siteOf(site: string | undefined): { readonly base?: string } {
  return site === undefined ? {} : { base: site };
}

function sourcesOf(sources: string | undefined): { readonly sources?: string } {
  if (sources === undefined) return {};
  if (webAddress(sources) === undefined)
    throw new Failure(`The option --sources takes an address of the web, such as https://forge.example/group/framework, not “${sources}”.`);
  return { sources };
}

async function previewOf(args: Arguments, io: Io, { framework, root }: OpenFramework): Promise<Preview | undefined> {
  const base = args.valueOf('base');
  if (!args.has('preview')) {
    if (base === undefined) return undefined;
    throw new Failure(
      'The option --base says what a preview is compared with, so it needs --preview. The path below which a site is served is given with --site.',
    );
  }
  if (args.has('revision')) throw new Failure('A preview shows the files as they are now, so it can’t be built with --revision.');
  const { ownPreview } = await import('../preview/build-preview.ts');
  return ownPreview({ framework, root, base, reading: { cwd: io.cwd, limits: limitsOf(args) }, day: io.today() });
}
