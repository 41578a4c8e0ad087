import { byPath } from '@framewright/model';
import { Failure } from './failure.ts';
import { isIgnored, tooLargeContent, type FileContent, type FileTree, type ListedFile } from './file-tree.ts';
import { listObjects, readObjects, type GitObject } from './git-objects.ts';
import { runGit } from './git.ts';
import { defaultLimits, mebibyte } from './limits.ts';
import { namesIn, oddName } from './name-of-bytes.ts';

/** How much of a contribution is read. */
export interface ContributionLimits {
  /** Bytes that a file may have. */
  readonly fileSize: number;
  /** Markdown files below the folder. */
  readonly files: number;
  /** Bytes of all of these together. */
  readonly totalSize: number;
  /** How much work they may take together, in steps. */
  readonly work: number;
}

/** The defaults. */
export const contributionLimits: ContributionLimits = {
  fileSize: defaultLimits.fileSize,
  files: 15_000,
  totalSize: 64 * mebibyte,
  work: defaultLimits.work,
};

/**
 * The Markdown files of a folder at an untrusted commit, and nothing else of it. Only regular files are read: links are not followed and
 * submodules not entered; if they might stand for content they are listed with a problem.
 *
 * @param commit its full hash
 * @param folder path in the repository, with forward slashes
 * @throws Failure if there is no such commit; its `list` if it exceeds the limits
 */
export function contributionTree(
  repository: string,
  commit: string,
  folder: string,
  limits: ContributionLimits = contributionLimits,
): FileTree {
  let listing: Promise<ReadonlyMap<string, Listed>> | undefined;
  const list = (): Promise<ReadonlyMap<string, Listed>> => (listing ??= listContribution(repository, commit, folder, limits));
  return {
    async list() {
      return [...(await list())]
        .map(([path, { problem }]): ListedFile => (problem === undefined ? { path } : { path, problem }))
        .sort(byPath);
    },
    async read(paths) {
      const files = await list();
      const wanted = paths.map((path) => files.get(path));
      const small = wanted.flatMap((file) => (file && file.problem === undefined && file.size <= limits.fileSize ? [file.hash] : []));
      const contents = await readObjects(repository, small);
      return wanted.map((file): FileContent => {
        if (file && file.problem === undefined && file.size > limits.fileSize) return tooLargeContent(file.size, limits.fileSize);
        const bytes = file && file.problem === undefined ? contents.get(file.hash) : undefined;
        return bytes ? { bytes } : { unreadable: 'not-readable', detail: file?.problem ?? 'git does not have its content' };
      });
    },
  };
}

/**
 * The path of a folder in the repository that it lies in, with forward slashes; empty for the top.
 * @throws Failure if it is in none
 */
export async function pathInRepository(folder: string): Promise<string> {
  const answer = await runGit(folder, ['rev-parse', '--show-prefix']);
  if (answer.ok) return answer.output.toString('utf8').replace(/\/?\n$/u, '');
  throw new Failure(`The folder ${folder} is not in a git repository.`, { cause: new Error(answer.errorOutput) });
}

/** The paths of all files that differ between two commits, by their full hashes. */
export async function changedBetween(repository: string, before: string, after: string): Promise<readonly string[]> {
  const answer = await runGit(repository, ['diff-tree', '-r', '-z', '--name-only', '--no-renames', '--end-of-options', before, after]);
  if (!answer.ok) throw new Failure('Git could not tell which files the contribution changes.', { cause: new Error(answer.errorOutput) });
  return namesIn(answer.output).map(({ name }) => name);
}

/** Markdown files from one tree, all others and the releases from another. */
export function withMarkdownOf(markdown: FileTree, others: FileTree): FileTree {
  return {
    async list() {
      const [texts, rest] = await Promise.all([markdown.list(), others.list()]);
      const names = new Set(texts.map(({ path }) => path));
      return [...texts, ...rest.filter(({ path }) => !path.endsWith('.md') && !names.has(path))].sort(byPath);
    },
    async read(paths) {
      const own = new Set((await markdown.list()).map(({ path }) => path));
      const texts = paths.filter((path) => own.has(path));
      const rest = paths.filter((path) => !own.has(path) && !path.endsWith('.md'));
      const [fromTexts, fromRest] = await Promise.all([markdown.read(texts), others.read(rest)]);
      const found = new Map([
        ...texts.map((path, index) => [path, fromTexts[index]] as const),
        ...rest.map((path, index) => [path, fromRest[index]] as const),
      ]);
      return paths.map((path): FileContent => found.get(path) ?? { unreadable: 'not-readable', detail: 'it is not there' });
    },
    ...(others.releases === undefined ? {} : { releases: others.releases }),
  };
}

interface Listed {
  readonly hash: string;
  readonly size: number;
  readonly problem?: string;
}

async function listContribution(
  repository: string,
  commit: string,
  folder: string,
  limits: ContributionLimits,
): Promise<ReadonlyMap<string, Listed>> {
  if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u.test(commit)) throw new Failure(`A commit is named by its full hash here, not “${commit}”.`);
  const objects = await listObjects(repository, commit, '--', ...(folder === '' ? [] : [`${folder}/`]));
  if ('errorOutput' in objects)
    throw new Failure('Git can’t list the files of the contribution.', { cause: new Error(objects.errorOutput) });
  const files = new Map<string, Listed>();
  let [count, size] = [0, 0];
  for (const object of objects) {
    const listed = listedOf(object, folder);
    if (listed === undefined) continue;
    const [path, file] = listed;
    files.set(path, file);
    count += 1;
    size += Math.min(file.size, limits.fileSize);
    if (count > limits.files)
      throw new Failure(`The contribution has more than ${limits.files} Markdown files in ${folder}, which is more than is read.`);
    if (size > limits.totalSize)
      throw new Failure(
        `The Markdown files of the contribution have more than ${limits.totalSize / mebibyte} MiB in all, which is more than is read.`,
      );
  }
  return files;
}

function listedOf(
  { path: whole, hash, size, is, isOdd: hasOddName }: GitObject,
  folder: string,
): readonly [path: string, file: Listed] | undefined {
  const prefix = folder === '' ? '' : `${folder}/`;
  const path = whole.slice(prefix.length);
  const steps = path.split('/');
  const isOdd = steps.some((step, index) => step === '' || step === '..' || isIgnored(steps.slice(0, index).join('/'), step));
  if (!whole.startsWith(prefix) || isOdd) return undefined;
  if (hasOddName && path.endsWith('.md')) return [path, { hash, size: 0, problem: oddName }];
  if (is === 'file') return path.endsWith('.md') ? [path, { hash, size }] : undefined;
  const mightHold = path.endsWith('.md') || !(steps.at(-1) ?? '').includes('.');
  if (!mightHold) return undefined;
  const problem =
    is === 'repository' ? 'it is another repository, and these are not read' : 'it is a link, and links in a contribution are not followed';
  return [path, { hash, size: 0, problem }];
}
