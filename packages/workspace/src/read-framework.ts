import { assemble, parseBytes, unreadableFile } from '@framewright/markdown';
import { placeOf, type Framework, type SourceFile } from '@framewright/model';
import type { FileContent, FileTree, ListedFile } from './file-tree.ts';

/** How a framework is read. */
export interface ReadOptions {
  /** An earlier reading of the same tree: files whose text is the same are not parsed again. */
  readonly previous?: Framework;
}

const byteOrderMark = Buffer.from('\uFEFF');
const withoutVersion = '0.0.0';
const semanticVersion = /^\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?$/;

/**
 * Reads a framework: its Markdown files, and its version from package.json ("0.0.0" where there is none).
 * A file that can't be read is part of the framework all the same, with the reason.
 * @throws Failure where the tree as a whole can't be read; never for its content
 */
export async function readFramework(tree: FileTree, options: ReadOptions = {}): Promise<Framework> {
  const listed = await tree.list();
  const content = listed.filter(isContent);
  const paths = content.filter(({ problem }) => problem === undefined).map(({ path }) => path);
  const contents = await tree.read(paths);
  const known = new Map(options.previous?.files.map((file) => [file.path, file]));
  const files = [
    ...content.flatMap(({ path, problem }) => (problem === undefined ? [] : [unreadableFile(path, 'not-readable', problem)])),
    ...paths.map((path, index) => sourceFile(path, contents[index], known.get(path))),
  ];
  return assemble(files.sort(byPath), { version: await readVersion(tree, listed), ...(options.previous === undefined ? {} : { previous: options.previous }) });
}

/** Markdown files with a place in a framework, and whatever could not be opened and might hold some. */
function isContent({ path, problem }: ListedFile): boolean {
  if (path.endsWith('.md')) return placeOf(path).holds !== 'nothing';
  return problem !== undefined && !path.slice(path.lastIndexOf('/') + 1).includes('.');
}

function sourceFile(path: string, content: FileContent | undefined, known: SourceFile | undefined): SourceFile {
  if (content === undefined) return unreadableFile(path, 'not-readable', 'it is no longer there');
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
