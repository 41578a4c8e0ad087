import {
  packageFile,
  parsePackageVersion,
  placeOf,
  fallbackVersion,
  byPath,
  type PackageVersion,
  type ReleaseFiles,
} from '@framewright/model';
import { gone, type FileContent, type FileTree, type ListedFile } from '../trees/file-tree.ts';
import { defaultLimits, type Limits } from '../trees/limits.ts';

/** What belongs to a framework beside the contents of its files. */
export interface AroundContents {
  /** Paths of all other files, such as images; only their existence matters. */
  readonly assets: readonly string[];
  readonly version: string;
  /** The text of its package.json, if that holds no usable version. */
  readonly unversioned?: string;
  /** What lies in its folder of releases, where that is known. */
  readonly releases?: ReleaseFiles;
}

/** Which files a framework has, before they are read. */
export interface ListedContents {
  readonly tree: FileTree;
  /** Its Markdown files, and whatever could not be opened and might hold some, sorted by path; a file that can't be read already says why. */
  readonly files: readonly { readonly path: string; readonly content?: FileContent }[];
  /** All files of the tree. */
  readonly listed: readonly ListedFile[];
}

/** Lists the files of a framework. */
export async function listContents(tree: FileTree, { entries = defaultLimits.entries }: Partial<Limits> = {}): Promise<ListedContents> {
  const listed = await tree.list();
  const content = listed.filter(isContent);
  // Without the manifest nothing else can be understood.
  const all = content.length > entries ? content.sort(manifestFirst) : content;
  const files = all.map(({ path, problem }, index): ListedContents['files'][number] => {
    if (index >= entries) return { path, content: index === entries ? tooMany(entries, all.length) : leftOut };
    return problem === undefined ? { path } : { path, content: { unreadable: 'not-readable', detail: problem } };
  });
  return { tree, files: content.length > entries ? files.sort(byPath) : files, listed };
}

/**
 * What a function makes of each listed file, in their order.
 * They are read one at a time, so that a large framework is never in memory as bytes: those of a content are only valid during the call.
 */
export async function mapListed<T>(listing: ListedContents, map: (content: FileContent, path: string) => T): Promise<readonly T[]> {
  const { tree, files } = listing;
  const paths = pathsToRead(listing);
  const mapped: T[] = [];
  const show = (content: FileContent, index: number): void => void mapped.push(map(content, paths[index] ?? ''));
  if (tree.readEach) await tree.readEach(paths, show);
  else for (const [index, content] of (await tree.read(paths)).entries()) show(content, index);
  let next = 0;
  return files.map(({ path, content }) =>
    content === undefined && next < mapped.length ? (mapped[next++] as T) : map(content ?? gone, path),
  );
}

/** The files that are still to be read. */
export function pathsToRead({ files }: ListedContents): readonly string[] {
  return files.flatMap(({ path, content }) => (content === undefined ? [path] : []));
}

/** All but the contents of the files. */
export async function readAround({ tree, listed }: ListedContents): Promise<AroundContents> {
  return { assets: listed.filter(isAsset).map(({ path }) => path), ...(await readVersion(tree, listed)), ...(await releasesOf(tree)) };
}

/** Markdown files with a place in a framework, and whatever could not be opened and might hold some. */
export function isContent({ path, problem }: ListedFile): boolean {
  if (path.endsWith('.md')) return placeOf(path).holds !== 'nothing';
  return problem !== undefined && !path.slice(path.lastIndexOf('/') + 1).includes('.');
}

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

/** The version in a package.json. */
export async function readVersion(tree: FileTree, listed: readonly ListedFile[]): Promise<PackageVersion> {
  if (!listed.some(({ path, problem }) => path === packageFile && problem === undefined)) return { version: fallbackVersion };
  const [content] = await tree.read([packageFile]);
  if (content === undefined || 'unreadable' in content) return { version: fallbackVersion };
  return parsePackageVersion(new TextDecoder().decode(content.bytes));
}

async function releasesOf(tree: FileTree): Promise<{ readonly releases?: ReleaseFiles }> {
  const releases = await tree.releases?.();
  return releases === undefined ? {} : { releases };
}
