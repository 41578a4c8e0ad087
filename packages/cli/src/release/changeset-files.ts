import { parseFile, workOf } from '@framewright/markdown';
import { pointerOf, type Range, type SourceFile, type VersionStep, ownValue } from '@framewright/model';
import { defaultLimits, Failure, folderTree, type FileTree } from '@framewright/workspace';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A changeset that names the package of a framework. */
export interface ContentChangeset {
  /** Its name, as in `.changeset/<name>.md`. */
  readonly name: string;
  readonly file: SourceFile;
  /** The step that it declares; undefined if it is invalid. */
  readonly step?: VersionStep;
  /** The place of the step. */
  readonly range: Range;
}

/** The changesets around a framework. */
export interface Changesets {
  /** The folder `.changeset`, as an absolute path; undefined if there is none around the framework. */
  readonly folder?: string;
  /** The name of the package of the framework; undefined if it has none. */
  readonly packageName?: string;
  /** The changesets that name it, sorted by name. */
  readonly changesets: readonly ContentChangeset[];
}

/** Reads the changesets that name the package of the framework in a folder. */
export async function readChangesets(root: string): Promise<Changesets> {
  const folder = changesetFolder(root);
  const packageName = await packageNameOf(root);
  const withName = packageName === undefined ? {} : { packageName };
  if (folder === undefined || packageName === undefined)
    return { ...(folder === undefined ? {} : { folder }), ...withName, changesets: [] };
  return { folder, packageName, changesets: await changesetsIn(folderTree(folder), packageName) };
}

/**
 * The changesets among the files of a folder `.changeset` that name a package, sorted by name.
 * @param work how much work reading them may take, in steps
 * @throws Failure if they take more
 */
export async function changesetsIn(
  tree: FileTree,
  packageName: string,
  work: number = defaultLimits.work,
): Promise<readonly ContentChangeset[]> {
  const paths = (await tree.list()).map(({ path }) => path).filter((path) => /^(?!README\.md$)[^/]+\.md$/u.test(path));
  const contents = await tree.read(paths);
  const texts = contents.map((content) => ('bytes' in content ? new TextDecoder().decode(content.bytes) : undefined));
  const steps = texts.reduce((sum, text) => sum + workOf(text ?? ''), 0);
  if (steps > work) throw new Failure(`The changesets take ${steps} steps of work to read, and at most ${work} are done; shorten them.`);
  return paths.flatMap((path, index) => {
    const text = texts[index];
    return text === undefined ? [] : changesetOf(path, text, packageName);
  });
}

function changesetOf(path: string, text: string, packageName: string): readonly ContentChangeset[] {
  // A page is the type of entry whose front matter may hold anything.
  const file = parseFile(`pages/${path}`, text);
  const step = ownValue(file.frontMatter, packageName);
  if (step === undefined) return [];
  const span = file.spanInFrontMatter(pointerOf(packageName), 'value') ?? file.fence;
  return [{ name: path.slice(0, -'.md'.length), file, ...(isStep(step) ? { step } : {}), range: file.rangeOf(span) }];
}

function isStep(value: unknown): value is VersionStep {
  return value === 'none' || value === 'patch' || value === 'minor' || value === 'major';
}

/** The folder of changesets in the nearest folder around a framework. */
function changesetFolder(root: string): string | undefined {
  for (let folder = root; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.changeset', 'config.json'))) return join(folder, '.changeset');
    if (dirname(folder) === folder) return undefined;
  }
}

async function packageNameOf(root: string): Promise<string | undefined> {
  const [content] = await folderTree(root).read(['package.json']);
  if (content === undefined || !('bytes' in content)) return undefined;
  try {
    const { name } = JSON.parse(new TextDecoder().decode(content.bytes)) as { readonly name?: unknown };
    return typeof name === 'string' ? name : undefined;
  } catch (error) {
    const path = join(root, 'package.json');
    throw new Failure(`${path} can’t be understood; correct it, because it has the name and the version of the content.`, { cause: error });
  }
}
