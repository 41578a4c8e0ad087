import type { Io } from '@framewright/cli';

/** An Io that records what a command printed. */
export interface RecordedIo extends Io {
  readonly printed: () => string;
  readonly complained: () => string;
}

/** An Io for a command in a test: nothing is shown, no colour, 80 columns, a fixed clock. */
export function recordedIo(cwd: string): RecordedIo {
  const [out, err]: [string[], string[]] = [[], []];
  return {
    stdout: { write: (text) => void out.push(text), color: false, width: 80, terminal: false },
    stderr: { write: (text) => void err.push(text), color: false, width: 80, terminal: false },
    cwd,
    env: {},
    now: () => 0,
    time: () => 0,
    today: () => '2026-11-22',
    untilStopped: () => new AbortController().signal,
    printed: () => out.join(''),
    complained: () => err.join(''),
  };
}
