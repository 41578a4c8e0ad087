import type { Io } from '@framewright/cli';

/** What a command printed, for looking at afterwards. */
export interface RecordedIo extends Io {
  readonly printed: () => string;
  readonly complained: () => string;
}

/** A world for a command that runs inside a test: nothing is shown, no colour, 80 columns, a clock that stands still. */
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
