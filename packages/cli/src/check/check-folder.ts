import type { Diagnostic, Framework } from '@framewright/model';
import {
  defaultLimits,
  digestOfListed,
  folderTree,
  listContents,
  readListed,
  stampOfListed,
  startDigest,
  verdictCache,
  type FileContent,
  type Limits,
  type ListedContents,
  type ReadOptions,
  type Verdict,
} from '@framewright/workspace';
import { cacheFolder, toolKey } from './cache-folder.ts';
import type { Io } from '../terminal/io.ts';
import { progressOn } from '../terminal/progress.ts';

/** The mistakes of a framework, with the texts that they are in. */
export interface CheckedFolder {
  readonly diagnostics: readonly Diagnostic[];
  readonly files: readonly CheckedFile[];
}

/** A file that was checked. */
export interface CheckedFile {
  readonly path: string;
  /** Its text; may be empty if nothing was found in it. */
  readonly text: string;
}

/** The number of files from which on caching the result pays off. */
const worthCaching = 200;

/** How a folder is checked. */
export interface CheckOptions {
  readonly limits?: Limits;
  /** Has only the exact parsers and ajv itself check it, without the cached result of an earlier check. */
  readonly exact?: boolean;
}

/**
 * Checks the framework in a folder. If the same tools checked the very same bytes before, the cached result is returned.
 * @throws Failure if the folder can't be read
 */
export async function checkFolder(
  root: string,
  io: Io,
  { limits = defaultLimits, exact = false }: CheckOptions = {},
): Promise<CheckedFolder> {
  const progress = progressOn(io.stderr, io.now);
  const check = async (listing: ListedContents, options: Pick<ReadOptions, 'onContent'> = {}): Promise<CheckedFramework> => {
    // The rules are the largest part of the program, and not needed if the result is cached.
    const { validate } = await import('@framewright/validator');
    const framework = await readListed(listing, {
      ...options,
      limits,
      exact,
      onFile: (done, total) => progress.update('Reading file', done, total),
    });
    const diagnostics = validate(framework, { exact, onEntry: (done, total) => progress.update('Checking entry', done, total) });
    progress.end();
    return { framework, diagnostics, files: framework.files };
  };
  const tree = folderTree(root, limits.fileSize);
  const listing = await listContents(tree, limits);
  const folder = exact || listing.files.length < worthCaching ? undefined : cacheFolder(io.env, root);
  if (folder === undefined) return check(listing);
  const cache = verdictCache(folder, `${toolKey()} ${JSON.stringify(limits)}`, root);
  // Most calls hit the cache: untouched files need not be opened, and hashing bytes is cheaper than storing them.
  const stamp = await stampOfListed(listing, io.time());
  const untouched = stamp && cache.findUntouched(stamp);
  if (untouched) return checkedBefore(listing, untouched);
  const digest = await digestOfListed(listing);
  const cached = cache.find(digest);
  if (cached) {
    if (stamp) cache.store(digest, cached, stamp);
    return checkedBefore(listing, cached);
  }
  const cacheProblem = cache.problem();
  if (cacheProblem !== undefined) io.stderr.write(`${cacheProblem}\n`);
  const reading = startDigest();
  const { framework, ...checked } = await check(listing, { onContent: reading.add });
  const storeProblem = cache.store(reading.end(framework), { diagnostics: checked.diagnostics }, stamp);
  if (storeProblem !== undefined) io.stderr.write(`${storeProblem}\n`);
  return checked;
}

interface CheckedFramework extends CheckedFolder {
  readonly framework: Framework;
}

/** Only texts with mistakes are ever shown. */
async function checkedBefore({ tree, files }: ListedContents, { diagnostics }: Verdict): Promise<CheckedFolder> {
  const wanted = [...new Set(diagnostics.flatMap(({ file, related = [] }) => [file, ...related.map((place) => place.file)]))];
  const contents = await tree.read(wanted);
  const texts = new Map(wanted.map((path, index) => [path, textOf(contents[index])]));
  return { diagnostics, files: files.map(({ path }) => ({ path, text: texts.get(path) ?? '' })) };
}

function textOf(content: FileContent | undefined): string {
  return content !== undefined && 'bytes' in content ? new TextDecoder().decode(content.bytes) : '';
}
