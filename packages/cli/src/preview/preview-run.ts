import { ForgeError, parseThreads, type SavedThreads } from '@framewright/forge';
import { entryTypes, webAddress, type Entry } from '@framewright/model';
import {
  checkedPullRequest,
  contributionLimits,
  Failure,
  failureOf,
  fetchPullRequest,
  writeFiles,
  type ContributionLimits,
} from '@framewright/workspace';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Arguments } from '../terminal/arguments.ts';
import { cacheFolder } from '../check/cache-folder.ts';
import { assetsFrom } from '../framework/assets-from.ts';
import { buildFramework } from './build-framework.ts';
import type { Preview } from '@framewright/site';
import { entriesByPath } from '../framework/entries-by-path.ts';
import { errorMessage } from '../terminal/error-message.ts';
import { findFramework } from '../framework/find-framework.ts';
import { titleOf } from '../print/shown-entry.ts';
import type { Io } from '../terminal/io.ts';
import { forgeShown } from './forge-connection.ts';
import { limitsOf } from '../framework/limits.ts';
import { readContribution, type Contribution } from './preview-contribution.ts';
import { previewConversations } from './preview-conversations.ts';
import { previewHeaders } from './preview-headers.ts';
import { previewShown } from './preview-shown.ts';
import { printPreviewSummary, printRefusedSummary } from './preview-summary.ts';
import type { ChangedPage } from './summary-facts.ts';
import { sumUpWhateverHappens } from './sum-up-whatever-happens.ts';
import { writeText } from '../terminal/write-text.ts';

/**
 * Builds the preview of a pull request and its summary. Once it is clear which pull request is meant, there is a summary, whatever happens.
 * @returns the exit code
 * @throws Failure if it is called wrongly, or anything else that went wrong after the summary says so
 */
export async function runPreview(args: Arguments, io: Io): Promise<number> {
  const repository = resolve(io.cwd, args.operands[0] ?? '');
  const number = Number(/^\d{1,9}$/u.exec(needed(args, 'number'))?.[0] ?? Number.NaN);
  const head = needed(args, 'head');
  const site = siteOf(args);
  const given = args.valueOf('framework');
  const root = given === undefined ? findFramework(repository) : resolve(io.cwd, given);
  if (root === undefined)
    throw new Failure('There is no framework in the repository, because it has no framework.md; name its folder with --framework.');
  const limits = args.valuesOf('limit').length === 0 ? contributionLimits : { ...contributionLimits, ...chosenLimits(args) };
  const out = args.valueOf('out');
  const outDir = out === undefined ? undefined : resolve(io.cwd, out);
  const pull = checkedPullRequest({ number, head });
  const file = args.valueOf('summary');
  const writeSummary = async (summary: string): Promise<void> => {
    if (file === undefined) io.stdout.write(summary);
    else await writeText(resolve(io.cwd, file), summary);
  };
  return sumUpWhateverHappens<Contribution>({
    fetch: () => fetchPullRequest(repository, pull, args.valueOf('remote') ?? 'origin'),
    read: () => readContribution({ root, base: args.valueOf('base') ?? 'HEAD', head, limits }),
    async sumUp(contribution, unbuilt) {
      const isBuilt = outDir !== undefined && unbuilt === undefined;
      const pages = changedPages(contribution).map(({ entry, how }) => pageOf(entry, how, isBuilt ? outDir : undefined));
      const facts = { head, cwd: repository, root, pages };
      const address = site === undefined || unbuilt !== undefined ? {} : { site };
      return printPreviewSummary(contribution, { ...facts, ...address, ...(unbuilt === undefined ? {} : { unbuilt }) });
    },
    ...(outDir === undefined
      ? {}
      : {
          build: async (contribution) => build(contribution, await shown(contribution, { number, head, root }, args, io), outDir, site, io),
        }),
    refuse: (reason) => printRefusedSummary(reason, { head }),
    explain: (error) => errorMessage(error, { cwd: io.cwd, env: {} }).trim(),
    write: writeSummary,
    ...(file === undefined ? {} : { writeForNow: writeSummary }),
  });
}

function needed(args: Arguments, option: string): string {
  const value = args.valueOf(option);
  if (value === undefined)
    throw new Failure(`“framewright preview-from” needs --${option}; “framewright preview-from --help” shows an example.`);
  return value;
}

function siteOf(args: Arguments): string | undefined {
  const written = args.valueOf('site');
  if (written === undefined) return undefined;
  if (webAddress(written) === undefined || /[\s()<>?#\\]/u.test(written))
    throw new Failure(`The option --site needs an address that begins with https://, not “${written}”.`);
  return written.endsWith('/') ? written : `${written}/`;
}

function chosenLimits(args: Arguments): Omit<ContributionLimits, 'totalSize'> {
  const { fileSize, entries, work } = limitsOf(args);
  return { fileSize, files: entries, work };
}

/** The contribution as the pages show it. */
async function shown(
  { difference, before, framework, folder, diff, common }: Contribution,
  { number, head, root }: { readonly number: number; readonly head: string; readonly root: string },
  args: Arguments,
  io: Io,
): Promise<Preview> {
  const forge = forgeShown(args, io, framework.manifest.data.repository);
  const author = /^[A-Za-z0-9][A-Za-z0-9-]{0,99}(?:\[bot\])?$/u.exec(args.valueOf('author') ?? '')?.[0];
  const savedFile = args.valueOf('conversations');
  const conversations =
    savedFile === undefined ? [] : await previewConversations(await savedThreads(resolve(io.cwd, savedFile)), framework, root);
  return previewShown({
    difference,
    before,
    after: framework,
    base: common.slice(0, 12),
    revision: head,
    folder,
    diff,
    pull: { number, ...(author === undefined ? {} : { author }), ...(forge === undefined ? {} : { forge }) },
    conversations,
    day: io.today(),
  });
}

async function savedThreads(file: string): Promise<SavedThreads> {
  try {
    return parseThreads(await readFile(file, 'utf8'));
  } catch (error) {
    if (error instanceof ForgeError) throw new Failure(error.message, { cause: error });
    throw failureOf(error, 'read');
  }
}

/** Releases are left out: they are on the site, which has been reviewed. */
async function build(
  { framework, diagnostics, tree }: Contribution,
  preview: Preview,
  outDir: string,
  site: string | undefined,
  io: Io,
): Promise<void> {
  const root = site === undefined ? '/' : new URL(site).pathname;
  const built = await buildFramework({
    cache: cacheFolder(io.env, outDir),
    framework,
    releases: [],
    diagnostics,
    preview,
    outDir,
    now: io.now,
    onProgress: (line) => io.stderr.write(`${line} …\n`),
    readAssets: assetsFrom(tree),
    base: root,
  });
  await writeFiles(outDir, await previewHeaders({ outDir, root, api: preview.pull?.forge?.api }));
  io.stderr.write(`${built}\n`);
}

interface ChangedEntry {
  readonly entry: Entry;
  readonly how: ChangedPage['how'];
}

/** The entries whose files differ, sorted by path. */
function changedPages({ before, framework }: Contribution): readonly ChangedEntry[] {
  const [old, current] = [entriesByPath(before), entriesByPath(framework)];
  return [...new Set([...old.keys(), ...current.keys()])].sort().flatMap((path): readonly ChangedEntry[] => {
    const [was, is] = [old.get(path), current.get(path)];
    if (is === undefined) return was === undefined ? [] : [{ entry: was, how: 'gone' }];
    if (was === undefined) return [{ entry: is, how: 'new' }];
    return was.source?.file.text === is.source?.file.text ? [] : [{ entry: is, how: 'changed' }];
  });
}

/** An entry without a page of its own, or a removed one, is named and not linked. */
function pageOf(entry: Entry, how: ChangedPage['how'], outDir: string | undefined): ChangedPage {
  const title = titleOf(entry);
  const isPlain = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(entry.id);
  const path = entry.type === 'manifest' ? '' : `${entryTypes[entry.type].folder}/${entry.id}/`;
  const isThere =
    outDir !== undefined && how !== 'gone' && (entry.type === 'manifest' || isPlain) && existsSync(join(outDir, path, 'index.html'));
  return { title, how, ...(isThere ? { path } : {}) };
}
