import { watch } from 'node:fs';
import { sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds without a change after which a save counts as complete. */
const settled = 100;

/**
 * Yields once for each burst of changes below a folder, except to what is never content, until the signal is aborted: the changed paths,
 * with forward slashes, or undefined if the system does not say which.
 * @param quiet milliseconds without a change after which a burst is over
 */
export async function* watchFolder(
  folder: string,
  signal: AbortSignal,
  quiet: number = settled,
): AsyncGenerator<readonly string[] | undefined> {
  let changed = false;
  let unnamed = false;
  const paths = new Set<string>();
  let wake = (): void => undefined;
  const watcher = watch(folder, { recursive: true }, (_event, name) => {
    if (name !== null && /(?:^|[/\\])(?:\.|node_modules(?:[/\\]|$))/.test(name)) return;
    changed = true;
    if (name === null) unnamed = true;
    else paths.add(name.split(sep).join('/'));
    wake();
  });
  // A watched folder that vanishes is noticed when it is read.
  watcher.on('error', () => undefined);
  const stop = (): void => wake();
  signal.addEventListener('abort', stop);
  try {
    for (;;) {
      while (!changed && !signal.aborted)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      while (changed && !signal.aborted) {
        changed = false;
        await wait(quiet);
      }
      if (signal.aborted) return;
      const burst = unnamed ? undefined : [...paths].sort();
      paths.clear();
      unnamed = false;
      yield burst;
    }
  } finally {
    signal.removeEventListener('abort', stop);
    watcher.close();
  }
}
