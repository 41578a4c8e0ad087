import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

/** What a writing step does. */
export interface WritingSteps {
  /** The names of the steps that were started, in order. */
  readonly begun: readonly string[];
  /** Settles when the wanted step is reached. */
  readonly reached: Promise<'stopped'>;
  /** Restores writing, and closes what a stopped run left open, as the system does for a dead process. */
  readonly restore: () => Promise<void>;
}

/**
 * From now on, the writing step with this number does not happen, nor anything after it: what waits for it waits forever, as in a killed
 * process, where nothing is cleaned up either. A text that is being written gets half way.
 * @param wanted counted from 0; without it none is stopped
 * @param stop called when it is reached; by default only the promise settles
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

/** The steps at which a test stops a run: each, or in a short run each third and the last. */
export function stepsToStop(begun: readonly string[], isWhole: boolean): readonly number[] {
  return [...begun.keys()].filter((step) => isWhole || step % 3 === 0 || step === begun.length - 1);
}
