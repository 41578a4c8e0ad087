import { assemble, leftOutFile, parseBytes, unreadableFile, type TextOptions } from '@framewright/markdown';
import {
  packageName,
  parsePackageVersion,
  placeOf,
  withoutVersion,
  type Framework,
  type PackageVersion,
  type ReleaseFiles,
  type SourceFile,
  byPath,
} from '@framewright/model';
import { gone, type FileContent, type FileTree, type ListedFile } from './file-tree.ts';
import { defaultLimits, type Limits } from './limits.ts';

/** How a framework is read. */
export interface ReadOptions {
  /** How much of it; that of a file depends on the tree. */
  readonly limits?: Partial<Limits>;
  /** An earlier reading of the same tree: files whose text is the same are not parsed again. */
  readonly previous?: Framework;
  /** Told after each file that was parsed. */
  readonly onFile?: (done: number, total: number) => void;
}

/** The bytes of a framework, before anything is made of them. */
export interface FrameworkContents {
  /** Its Markdown files, and whatever could not be opened and might hold some, sorted by path. */
  readonly files: readonly { readonly path: string; readonly content: FileContent }[];
  /** Paths of all other files, such as images: that they are there is all that matters. */
  readonly assets: readonly string[];
  readonly version: string;
  /** The text of its package.json, where that does not tell the version. */
  readonly unversioned?: string;
  /** What lies in its folder of releases, where that is known. */
  readonly releases?: ReleaseFiles;
}

/**
 * Reads a framework: its Markdown files, and its version from package.json ("0.0.0" where there is none).
 * A file that can't be read is part of the framework all the same, with the reason.
 * @throws Failure where the tree as a whole can't be read; never for its content
 */
export async function readFramework(tree: FileTree, options: ReadOptions = {}): Promise<Framework> {
  return frameworkOfContents(await readContents(tree, options.limits), options);
}

/** Reads the files of a framework and its version, and makes nothing of them. */
export async function readContents(tree: FileTree, { entries = defaultLimits.entries }: Partial<Limits> = {}): Promise<FrameworkContents> {
  const listed = await tree.list();
  const all = listed.filter(isContent).sort(manifestFirst);
  const content = all.slice(0, entries);
  const paths = content.filter(({ problem }) => problem === undefined).map(({ path }) => path);
  const contents = await tree.read(paths);
  const found = new Map(paths.map((path, index) => [path, contents[index] ?? gone]));
  return {
    files: [
      ...content.map(({ path, problem }) => ({
        path,
        content: problem === undefined ? (found.get(path) ?? gone) : { unreadable: 'not-readable' as const, detail: problem },
      })),
      ...all.slice(entries).map(({ path }, index) => ({ path, content: index === 0 ? tooMany(entries, all.length) : leftOut })),
    ].sort(byPath),
    assets: listed.filter(isAsset).map(({ path }) => path),
    ...(await readVersion(tree, listed)),
    ...(await releasesOf(tree)),
  };
}

/** Reads anew only the files with these paths; all others are as they were. */
export async function updateFramework(
  tree: FileTree,
  previous: Framework,
  paths: readonly string[],
  limits: Partial<Limits> = {},
): Promise<Framework> {
  const content = paths.filter((path) => isContent({ path }));
  const contents = await tree.read(content);
  const known = new Map(previous.files.map((file) => [file.path, file]));
  for (const [index, path] of content.entries()) {
    const found = contents[index] ?? gone;
    if (found === gone) known.delete(path);
    else known.set(path, sourceFile(path, found, known.get(path), limits));
  }
  // Which files are too many depends on all of them.
  if (known.size > (limits.entries ?? defaultLimits.entries)) return readFramework(tree, { previous, limits });
  const version = paths.includes(packageName) ? await readVersion(tree, await tree.list()) : versionOf(previous);
  return assemble([...known.values()].sort(byPath), {
    ...version,
    previous,
    ...(previous.assets === undefined ? {} : { assets: previous.assets }),
    ...(previous.releases === undefined ? {} : { releases: previous.releases }),
  });
}

/** What the bytes of a framework say. */
export function frameworkOfContents(
  { files, assets, releases, ...contents }: FrameworkContents,
  { previous, limits, onFile }: ReadOptions = {},
): Framework {
  const known = new Map(previous?.files.map((file) => [file.path, file]));
  const sources = files.map(({ path, content }, index) => {
    const source = sourceFile(path, content, known.get(path), limits);
    onFile?.(index + 1, files.length);
    return source;
  });
  return assemble(sources.sort(byPath), {
    ...versionOf(contents),
    assets,
    ...(releases === undefined ? {} : { releases }),
    ...(previous === undefined ? {} : { previous }),
  });
}

async function releasesOf(tree: FileTree): Promise<{ readonly releases?: ReleaseFiles }> {
  const releases = await tree.releases?.();
  return releases === undefined ? {} : { releases };
}

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

/** Markdown files with a place in a framework, and whatever could not be opened and might hold some. */
function isContent({ path, problem }: ListedFile): boolean {
  if (path.endsWith('.md')) return placeOf(path).holds !== 'nothing';
  return problem !== undefined && !path.slice(path.lastIndexOf('/') + 1).includes('.');
}

/** Without the manifest nothing else can be understood. */
function manifestFirst(a: ListedFile, b: ListedFile): number {
  return Number(b.path === 'framework.md') - Number(a.path === 'framework.md');
}

function tooMany(limit: number, found: number): FileContent {
  return { unreadable: 'too-many-files', detail: `${found} Markdown files, expected at most ${limit}` };
}

const leftOut: FileContent = { unreadable: 'left-out', detail: '' };

function isAsset({ path, problem }: ListedFile): boolean {
  return problem === undefined && !path.endsWith('.md');
}

function sourceFile(path: string, content: FileContent, known: SourceFile | undefined, options: TextOptions = {}): SourceFile {
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

async function readVersion(tree: FileTree, listed: readonly ListedFile[]): Promise<PackageVersion> {
  if (!listed.some(({ path, problem }) => path === packageName && problem === undefined)) return { version: withoutVersion };
  const [content] = await tree.read([packageName]);
  if (content === undefined || 'unreadable' in content) return { version: withoutVersion };
  return parsePackageVersion(new TextDecoder().decode(content.bytes));
}
