import { watch } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds without a change after which a save is taken to be complete. */
const quiet = 100;

/** Yields once for each burst of changes below a folder, those to what is never content apart, until the signal is aborted. */
export async function* watchFolder(folder: string, signal: AbortSignal): AsyncGenerator<void> {
  let changed = false;
  let wake = (): void => undefined;
  const watcher = watch(folder, { recursive: true }, (_event, name) => {
    if (name !== null && /(?:^|[/\\])(?:\.|node_modules(?:[/\\]|$))/.test(name)) return;
    changed = true;
    wake();
  });
  // A folder that vanishes while it is watched is found out when it is read.
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
      yield;
    }
  } finally {
    signal.removeEventListener('abort', stop);
    watcher.close();
  }
}
