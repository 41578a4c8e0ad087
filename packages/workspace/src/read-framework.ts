import { assemble, parseBytes, unreadableFile } from '@framewright/markdown';
import { placeOf, type Framework, type SourceFile } from '@framewright/model';
import { gone, type FileContent, type FileTree, type ListedFile } from './file-tree.ts';

/** How a framework is read. */
export interface ReadOptions {
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
}

const withoutVersion = '0.0.0';
const semanticVersion = /^\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?$/;

/**
 * Reads a framework: its Markdown files, and its version from package.json ("0.0.0" where there is none).
 * A file that can't be read is part of the framework all the same, with the reason.
 * @throws Failure where the tree as a whole can't be read; never for its content
 */
export async function readFramework(tree: FileTree, options: ReadOptions = {}): Promise<Framework> {
  return frameworkOfContents(await readContents(tree), options);
}

/** Reads the files of a framework and its version, and makes nothing of them. */
export async function readContents(tree: FileTree): Promise<FrameworkContents> {
  const listed = await tree.list();
  const content = listed.filter(isContent);
  const paths = content.filter(({ problem }) => problem === undefined).map(({ path }) => path);
  const contents = await tree.read(paths);
  const found = new Map(paths.map((path, index) => [path, contents[index] ?? gone]));
  return {
    files: content.map(({ path, problem }) => ({
      path,
      content: problem === undefined ? (found.get(path) ?? gone) : { unreadable: 'not-readable', detail: problem },
    })),
    assets: listed.filter(isAsset).map(({ path }) => path),
    version: await readVersion(tree, listed),
  };
}

/** Reads anew only the files with these paths; all others are as they were. */
export async function updateFramework(tree: FileTree, previous: Framework, paths: readonly string[]): Promise<Framework> {
  const content = paths.filter((path) => isContent({ path }));
  const contents = await tree.read(content);
  const known = new Map(previous.files.map((file) => [file.path, file]));
  for (const [index, path] of content.entries()) {
    const found = contents[index] ?? gone;
    if (found === gone) known.delete(path);
    else known.set(path, sourceFile(path, found, known.get(path)));
  }
  const version = paths.includes('package.json') ? await readVersion(tree, await tree.list()) : previous.version;
  return assemble([...known.values()].sort(byPath), {
    version,
    previous,
    ...(previous.assets === undefined ? {} : { assets: previous.assets }),
  });
}

/** What the bytes of a framework say. */
export function frameworkOfContents({ files, assets, version }: FrameworkContents, { previous, onFile }: ReadOptions = {}): Framework {
  const known = new Map(previous?.files.map((file) => [file.path, file]));
  const sources = files.map(({ path, content }, index) => {
    const source = sourceFile(path, content, known.get(path));
    onFile?.(index + 1, files.length);
    return source;
  });
  return assemble(sources.sort(byPath), { version, assets, ...(previous === undefined ? {} : { previous }) });
}

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

/** Markdown files with a place in a framework, and whatever could not be opened and might hold some. */
function isContent({ path, problem }: ListedFile): boolean {
  if (path.endsWith('.md')) return placeOf(path).holds !== 'nothing';
  return problem !== undefined && !path.slice(path.lastIndexOf('/') + 1).includes('.');
}

function isAsset({ path, problem }: ListedFile): boolean {
  return problem === undefined && !path.endsWith('.md');
}

function sourceFile(path: string, content: FileContent, known: SourceFile | undefined): SourceFile {
  if ('unreadable' in content) return unreadableFile(path, content.unreadable, content.detail);
  return known && isSame(known, content.bytes) ? known : parseBytes(path, content.bytes);
}

function isSame(known: SourceFile, bytes: Uint8Array): boolean {
  if (known.problems.some(({ rule }) => rule === 'unreadable-file')) return false;
  const written = Buffer.from(known.text);
  return written.equals(bytes) || Buffer.concat([byteOrderMark, written]).equals(bytes);
}

async function readVersion(tree: FileTree, listed: readonly ListedFile[]): Promise<string> {
  if (!listed.some(({ path, problem }) => path === 'package.json' && problem === undefined)) return withoutVersion;
  const [content] = await tree.read(['package.json']);
  if (content === undefined || 'unreadable' in content) return withoutVersion;
  try {
    const { version } = JSON.parse(new TextDecoder().decode(content.bytes)) as { readonly version?: unknown };
    return typeof version === 'string' && semanticVersion.test(version) ? version : withoutVersion;
  } catch {
    return withoutVersion;
  }
}

function byPath(a: SourceFile, b: SourceFile): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
