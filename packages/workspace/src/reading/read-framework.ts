import { setImmediate as nextTurn } from 'node:timers/promises';
import { assemble, leftOutFile, parseBytes, unreadableFile, type TextOptions } from '@framewright/markdown';
import { compareTexts, packageFile, type Framework, type PackageVersion, type SourceFile } from '@framewright/model';
import { gone, type FileContent, type FileTree } from '../trees/file-tree.ts';
import { defaultLimits, type Limits } from '../trees/limits.ts';
import { firstBeyondWork, withinWork } from './within-work.ts';
import { isContent, listContents, mapListed, readAround, readVersion, type ListedContents } from './read-contents.ts';

/** How a framework is read. */
export interface ReadOptions {
  /** How much is read; the limit of a file's size depends on the tree. */
  readonly limits?: Partial<Limits>;
  /** Has only the exact parsers read the files; slower, and with the same result. */
  readonly exact?: boolean;
  /** An earlier reading of the same tree: files whose text is the same are not parsed again. */
  readonly previous?: Framework;
  /** Called for each file that is read, with the bytes that it is read from. */
  readonly onContent?: (content: FileContent, path: string) => void;
  /** Called for each file that is parsed. */
  readonly onFile?: (done: number, total: number) => void;
}

/**
 * Reads a framework: its Markdown files, and its version from package.json ("0.0.0" where there is none).
 * A file that can't be read is part of the framework all the same, with the reason.
 * @throws Failure if the tree as a whole can't be read; never for its content
 */
export async function readFramework(tree: FileTree, options: ReadOptions = {}): Promise<Framework> {
  return readListed(await listContents(tree, options.limits), options);
}

/** Reads a framework whose files are listed, as {@link readFramework} does. */
export async function readListed(listing: ListedContents, options: ReadOptions = {}): Promise<Framework> {
  const { previous, limits, exact = false, onContent, onFile } = options;
  const known = new Map(previous?.files.map((file) => [file.path, file]));
  const sources = await mapListed(listing, (content, path) => {
    onContent?.(content, path);
    return sourceFile(path, content, known.get(path), { ...limits, exact });
  });
  const files = withinWork(sources, limits?.work ?? defaultLimits.work);
  for (const [index, file] of files.entries()) {
    onFile?.(index + 1, files.length);
    // Parses it. The memory that the fast parser uses is only released between turns of the event loop.
    void file.readable;
    if (index % filesPerTurn === 0) await nextTurn();
  }
  return assemble(files, { ...(await readAround(listing)), ...(previous === undefined ? {} : { previous }) });
}

const filesPerTurn = 200;

/**
 * Reads only the Markdown files with these paths again; all others stay as they were.
 * Other files, and folders, may concern everything: if one of them changed, all is read, and parsed unless it is the same.
 */
export async function updateFramework(
  tree: FileTree,
  previous: Framework,
  paths: readonly string[],
  { limits = {}, exact = false }: Pick<ReadOptions, 'limits' | 'exact'> = {},
): Promise<Framework> {
  if (!paths.every((path) => path.endsWith('.md') || path === packageFile)) return readFramework(tree, { previous, limits, exact });
  const content = paths.filter((path) => isContent({ path }));
  const contents = await tree.read(content);
  const files = [...previous.files];
  for (const [index, path] of content.entries()) {
    const found = contents[index] ?? gone;
    const place = placeOfPath(files, path);
    const known = files[place]?.path === path ? files[place] : undefined;
    const now = found === gone ? [] : [sourceFile(path, found, known, { ...limits, exact })];
    files.splice(place, known ? 1 : 0, ...now);
  }
  // Which files exceed the limits depends on all of them.
  const isBeyond =
    files.length > (limits.entries ?? defaultLimits.entries) ||
    firstBeyondWork(previous.files) !== undefined ||
    withinWork(files, limits.work ?? defaultLimits.work) !== files;
  if (isBeyond) return readFramework(tree, { previous, limits, exact });
  const version = paths.includes(packageFile) ? await readVersion(tree, await tree.list()) : versionOf(previous);
  return assemble(files, {
    ...version,
    previous,
    ...(previous.assets === undefined ? {} : { assets: previous.assets }),
    ...(previous.releases === undefined ? {} : { releases: previous.releases }),
  });
}

/** The index of a path, or where it belongs, among sorted files. */
function placeOfPath(files: readonly SourceFile[], path: string): number {
  let [from, to] = [0, files.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (compareTexts(files[middle]?.path ?? '', path) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

function sourceFile(path: string, content: FileContent, known: SourceFile | undefined, options: TextOptions): SourceFile {
  if ('unreadable' in content && content.unreadable === 'left-out') return leftOutFile(path);
  if ('unreadable' in content) return unreadableFile(path, content.unreadable, content.detail);
  return known && isSame(known, content.bytes) ? known : parseBytes(path, content.bytes, options);
}

function isSame(known: SourceFile, bytes: Uint8Array): boolean {
  if (known.problems.some(({ rule }) => rule === 'unreadable-file')) return false;
  const written = Buffer.from(known.text);
  return written.equals(bytes) || Buffer.concat([byteOrderMark, written]).equals(bytes);
}

function versionOf({ version, unversioned }: PackageVersion): PackageVersion {
  return { version, ...(unversioned === undefined ? {} : { unversioned }) };
}
