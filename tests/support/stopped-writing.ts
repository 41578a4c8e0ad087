import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

/** What a step of writing to the disk does. */
export interface WritingSteps {
  /** The names of the steps that were begun, in order. */
  readonly begun: readonly string[];
  /** Settles when the wanted step is reached. */
  readonly reached: Promise<'stopped'>;
  /** Lets writing happen again, and closes what a stopped run left open, as the system does for a process that is gone. */
  readonly restore: () => Promise<void>;
}

/**
 * From now on, the step of that number to change the disk does not happen, and nothing after it: what waits for it waits for ever,
 * as in a process that was killed, where nothing is tidied up either. Of a text that is being written, half gets there.
 * @param wanted counted from 0; none is stopped without it
 * @param stop what happens when it is reached; otherwise it only settles the promise
 */
export function stopWriting(wanted?: number, stop: () => void = () => undefined): WritingSteps {
  const begun: string[] = [];
  let tell = (_: 'stopped'): void => undefined;
  const reached = new Promise<'stopped'>((resolve) => {
    tell = resolve;
  });
  const isWanted = (name: string): boolean => begun.push(name) - 1 === wanted;
  const halt = (): Promise<never> => {
    stop();
    tell('stopped');
    return new Promise(() => undefined);
  };

  const leftOpen = new Map<fs.FileHandle, () => Promise<void>>();
  const { open, rename, mkdir, rm } = fs;
  fs.rename = (...args) => (isWanted('rename') ? halt() : rename(...args));
  fs.mkdir = ((...args: Parameters<typeof mkdir>) => (isWanted('mkdir') ? halt() : mkdir(...args))) as typeof mkdir;
  fs.rm = (...args) => (isWanted('rm') ? halt() : rm(...args));
  fs.open = async (...args) => {
    if (isWanted('open')) return halt();
    const handle = await open(...args);
    const { writeFile, sync, close } = handle;
    leftOpen.set(handle, () => close.call(handle));
    handle.writeFile = async (content, ...rest) => {
      if (!isWanted('writeFile')) return writeFile.call(handle, content, ...rest);
      const text = String(content);
      await writeFile.call(handle, text.slice(0, text.length / 2));
      return halt();
    };
    handle.sync = () => (isWanted('sync') ? halt() : sync.call(handle));
    handle.close = () => {
      if (isWanted('close')) return halt();
      leftOpen.delete(handle);
      return close.call(handle);
    };
    return handle;
  };
  syncBuiltinESMExports();
  return {
    begun,
    reached,
    async restore() {
      Object.assign(fs, { open, rename, mkdir, rm });
      syncBuiltinESMExports();
      for (const close of leftOpen.values()) await close();
    },
  };
}
