import { posix } from 'node:path';
import { commitOf } from './commit-of.ts';
import { Failure } from './failure.ts';
import { tooLargeContent, type FileContent, type FileTree } from './file-tree.ts';
import { runGit } from './git.ts';
import { listObjects, readObjects, type GitObject } from './git-objects.ts';
import { defaultLimits } from './limits.ts';
import { oddName } from './name-of-bytes.ts';
import { revisionFolders } from './revision-folders.ts';
import { walk, type WalkedFile } from './walk.ts';

/**
 * The files of a folder as they were at a revision. Nothing is checked out and nothing is changed.
 *
 * @param repository any folder inside a git repository
 * @param revision whatever names a commit: a tag, a branch, a hash
 * @param subfolder path of the folder, relative to `repository`, with forward slashes
 * @param largest how many bytes a file may have
 */
export function gitTree(repository: string, revision: string, subfolder = '', largest: number = defaultLimits.fileSize): FileTree {
  let listing: Promise<Listing> | undefined;
  const list = (): Promise<Listing> => (listing ??= listRevision(repository, revision, subfolder));
  return {
    async list() {
      return (await list()).files.map(({ path, problem }) => (problem === undefined ? { path } : { path, problem }));
    },
    async read(paths) {
      const { files, objects } = await list();
      const real = new Map(files.map((file) => [file.path, file.real]));
      const wanted = paths.map((path) => objects.get(real.get(path) ?? ''));
      const small = wanted.filter((object) => object !== undefined && object.size <= largest) as readonly GitObject[];
      const contents = await readObjects(
        repository,
        small.map(({ hash }) => hash),
      );
      return wanted.map((object): FileContent => {
        if (object && object.size > largest) return tooLargeContent(object.size, largest);
        const bytes = object && contents.get(object.hash);
        return bytes ? { bytes } : { unreadable: 'not-readable', detail: 'git does not have its content' };
      });
    },
  };
}

interface Listing {
  readonly files: readonly WalkedFile[];
  readonly objects: ReadonlyMap<string, GitObject>;
}

async function listRevision(repository: string, revision: string, subfolder: string): Promise<Listing> {
  const commit = await commitOf(repository, revision);
  const prefix = (await runGit(repository, ['rev-parse', '--show-prefix'])).output.toString('utf8').replace(/\n$/, '');
  const folder = posix.normalize(posix.join(prefix, subfolder, '.')).replace(/^\.?\/?$|\/$/, '');
  if (folder === '..' || folder.startsWith('../')) throw new Failure(`The folder ${subfolder} lies outside the repository.`);

  const listed = await listObjects(repository, '--end-of-options', folder === '' ? commit : `${commit}:${folder}`);
  if ('errorOutput' in listed)
    throw new Failure(`The revision “${revision}” has no folder ${folder}.`, { cause: new Error(listed.errorOutput) });
  const objects = new Map(listed.flatMap((object) => (object.is === 'repository' ? [] : [[object.path, object] as const])));
  const links = [...objects.values()].filter(({ is }) => is === 'link');
  const targets = await readObjects(
    repository,
    links.map(({ hash }) => hash),
  );
  const linkTargets = new Map(links.map(({ path, hash }) => [path, targets.get(hash)?.toString('utf8') ?? '']));
  const walked = await walk(revisionFolders([...objects.keys()], linkTargets));
  return { files: walked.map((file) => (objects.get(file.real)?.isOdd ? { ...file, problem: oddName } : file)), objects };
}
