import type { Output } from './io.ts';

/** A progress line on a terminal, removed when the work ends. */
export interface Progress {
  /** Shows the progress if an update is due; cheap enough to be called for every file. */
  readonly update: (doing: string, done: number, total: number) => void;
  readonly end: () => void;
}

/** When work started and progress was last shown, in milliseconds. */
export interface UpdateTimes {
  readonly start: number;
  readonly shown: number | undefined;
}

/** No progress is shown for shorter work. */
const patience = 1000;
const pace = 100;

/** Whether to show the progress now. */
export function isUpdateDue({ start, shown }: UpdateTimes, now: number): boolean {
  return shown === undefined ? now - start >= patience : now - shown >= pace;
}

/** Progress on a terminal; does nothing on anything else. */
export function progressOn({ terminal, write, width }: Output, now: () => number): Progress {
  if (!terminal) return { update: () => undefined, end: () => undefined };
  let times: UpdateTimes = { start: now(), shown: undefined };
  let shown = 0;
  return {
    update(doing, done, total) {
      const time = now();
      if (!isUpdateDue(times, time)) return;
      times = { ...times, shown: time };
      const line = `${doing} ${done} of ${total} …`.slice(0, Math.max(0, width - 1));
      write(`\r${line.padEnd(shown)}`);
      shown = line.length;
    },
    end() {
      if (shown > 0) write(`\r${' '.repeat(shown)}\r`);
      shown = 0;
    },
  };
}
