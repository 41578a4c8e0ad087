import type { Framework } from '@framewright/model';
import { startChecking, type Checking } from '@framewright/validator';
import { defaultLimits, Failure, folderTree, memoryTree, readFramework, updateFramework } from '@framewright/workspace';
import type { CheckedFolder, CheckOptions } from './check-folder.ts';
import { watchFolder } from './watch-folder.ts';

/** Milliseconds to wait for the rest of a save: editors write a file in two steps. */
const quiet = 20;

/**
 * Checks a framework, and again after each save, until the signal is aborted.
 * Only what was saved is read and bound again, and only what that can have changed is judged again.
 */
export async function* watchFramework(
  root: string,
  signal: AbortSignal,
  { limits = defaultLimits, exact = false }: CheckOptions = {},
): AsyncGenerator<CheckedFolder> {
  const options = { limits, exact };
  // Watching begins first, so that a save during the first check is not missed.
  const changes = watchFolder(root, signal, quiet);
  let next = changes.next();
  const checking = startChecking({ exact });
  let framework = await readFramework(folderTree(root, limits.fileSize), options);
  yield { diagnostics: checking.validate(framework), files: framework.files };
  await rehearse(checking, framework, options);
  for (let change = await next; !change.done; change = await next) {
    next = changes.next();
    framework = await readChanged(root, framework, change.value, options);
    yield { diagnostics: checking.validate(framework), files: framework.files };
  }
}

/** Rehearses a save with a mistake, so that everything is loaded and computed before the first real one. */
async function rehearse(checking: Checking, framework: Framework, options: Required<CheckOptions>): Promise<void> {
  const file = framework.files.findLast(({ place }) => place.holds === 'entry');
  if (!file) return;
  checking.validate(await updateFramework(memoryTree({ [file.path]: `${file.text}\n<br>\n` }), framework, [file.path], options));
}

/** A change without a path may concern any file. */
async function readChanged(
  root: string,
  previous: Framework,
  paths: readonly string[] | undefined,
  options: Required<CheckOptions>,
): Promise<Framework> {
  const tree = folderTree(root, options.limits.fileSize);
  try {
    return paths ? await updateFramework(tree, previous, paths, options) : await readFramework(tree, { previous, ...options });
  } catch (error) {
    // The folder may be away for a moment, as when a branch is switched; the next save will show.
    if (error instanceof Failure) return previous;
    throw error;
  }
}
