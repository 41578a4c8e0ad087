import type { Output } from './io.ts';

/** A line on a terminal that says how far work has come, and is gone when it ends. */
export interface Progress {
  /** Says it where it is time to; cheap enough to be called for every file. */
  readonly tell: (doing: string, done: number, total: number) => void;
  readonly end: () => void;
}

/** When work began and when something was last said about it, in milliseconds. */
export interface Telling {
  readonly begun: number;
  readonly told: number | undefined;
}

/** Work that is over sooner is not talked about. */
const patience = 1000;
const pace = 100;

/** Whether it is time to say how far work has come. */
export function isTimeToTell({ begun, told }: Telling, now: number): boolean {
  return told === undefined ? now - begun >= patience : now - told >= pace;
}

/** Progress on a terminal; anywhere else nothing is said. */
export function progressOn({ terminal, write, width }: Output, now: () => number): Progress {
  if (!terminal) return { tell: () => undefined, end: () => undefined };
  let telling: Telling = { begun: now(), told: undefined };
  let shown = 0;
  return {
    tell(doing, done, total) {
      const time = now();
      if (!isTimeToTell(telling, time)) return;
      telling = { ...telling, told: time };
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
