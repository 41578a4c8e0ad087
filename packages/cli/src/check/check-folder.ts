import type { Diagnostic } from '@framewright/model';
import {
  defaultLimits,
  digestOfContents,
  digestOfListed,
  folderTree,
  frameworkOfContents,
  listContents,
  readListed,
  stampOfListed,
  verdictCache,
  type FileContent,
  type FrameworkContents,
  type Limits,
  type ListedContents,
  type Verdict,
} from '@framewright/workspace';
import { cacheFolder, toolKey } from './cache-place.ts';
import type { Io } from '../terminal/io.ts';
import { progressOn } from '../terminal/progress.ts';

/** The mistakes of a framework, with the texts that they stand in. */
export interface CheckedFolder {
  readonly diagnostics: readonly Diagnostic[];
  readonly files: readonly CheckedFile[];
}

/** A file that was checked. */
export interface CheckedFile {
  readonly path: string;
  /** What stands in it; may be empty where nothing was found in it. */
  readonly text: string;
}

/** From how many files on it is worth keeping the result for the next call. */
const worthKeeping = 200;

/**
 * Checks the framework in a folder. Where the very same bytes were checked before by the same tools, what was found then is found again.
 * @throws Failure where the folder can't be read
 */
export async function checkFolder(root: string, io: Io, limits: Limits = defaultLimits): Promise<CheckedFolder> {
  const progress = progressOn(io.stderr, io.now);
  const check = async (contents: FrameworkContents): Promise<CheckedFolder> => {
    // The rules are the largest part of the program, and not needed where the result is known.
    const { validate } = await import('@framewright/validator');
    const framework = frameworkOfContents(contents, { limits, onFile: (done, total) => progress.tell('Reading file', done, total) });
    const diagnostics = validate(framework, { onEntry: (done, total) => progress.tell('Checking entry', done, total) });
    progress.end();
    return { diagnostics, files: framework.files };
  };
  const tree = folderTree(root, limits.fileSize);
  const listing = await listContents(tree, limits);
  const folder = listing.files.length < worthKeeping ? undefined : cacheFolder(root, io.env);
  if (folder === undefined) return check(await readListed(listing));
  const cache = verdictCache(folder, `${toolKey()} ${JSON.stringify(limits)}`, root);
  // Most calls find what they found before: files that nobody touched need not be opened, and looking at bytes takes less than keeping them does.
  const stamp = await stampOfListed(listing, io.time());
  const untouched = stamp && cache.findUntouched(stamp);
  if (untouched) return foundBefore(listing, untouched);
  const digest = await digestOfListed(listing);
  const known = cache.find(digest);
  if (known) {
    if (stamp) cache.store(digest, known, stamp);
    return foundBefore(listing, known);
  }
  const damage = cache.problem();
  if (damage !== undefined) io.stderr.write(`${damage}\n`);
  const contents = await readListed(listing);
  const checked = await check(contents);
  const trouble = cache.store(digestOfContents(contents), { diagnostics: checked.diagnostics }, stamp);
  if (trouble !== undefined) io.stderr.write(`${trouble}\n`);
  return checked;
}

/** Only texts with mistakes are shown. */
async function foundBefore({ tree, files }: ListedContents, { diagnostics }: Verdict): Promise<CheckedFolder> {
  const wanted = [...new Set(diagnostics.flatMap(({ file, related = [] }) => [file, ...related.map((place) => place.file)]))];
  const contents = await tree.read(wanted);
  const texts = new Map(wanted.map((path, index) => [path, textOf(contents[index])]));
  return { diagnostics, files: files.map(({ path }) => ({ path, text: texts.get(path) ?? '' })) };
}

function textOf(content: FileContent | undefined): string {
  return content !== undefined && 'bytes' in content ? new TextDecoder().decode(content.bytes) : '';
}
