import type { Io, Output } from './io.ts';

/** The world as the process has it. A reader of the output that goes away ends the process quietly. */
export function processIo(): Io {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', endQuietly);
  return {
    stdout: outputTo(process.stdout),
    stderr: outputTo(process.stderr),
    cwd: process.cwd(),
    env: process.env,
    now: () => performance.now(),
    untilStopped() {
      const stop = new AbortController();
      // Once only: a second Ctrl-C ends the process as usual.
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
      return stop.signal;
    },
  };
}

function outputTo(stream: NodeJS.WriteStream): Output {
  return {
    write: (text) => void stream.write(text),
    color: wantsColor(stream),
    width: stream.columns ?? 80,
    terminal: stream.isTTY === true,
  };
}

/** Whether colour is wanted: https://no-color.org, and FORCE_COLOR against it. */
function wantsColor(stream: NodeJS.WriteStream): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: refused } = process.env;
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  return stream.isTTY === true && (refused === undefined || refused === '') && process.env['TERM'] !== 'dumb';
}

function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit();
  const full = error.code === 'ENOSPC' || error.code === 'EDQUOT';
  process.stderr.write(
    full
      ? 'The disk is full, so the output is not complete; free some space and try again.\n'
      : `The output could not be written (${error.code}).\n`,
  );
  process.exit(2);
}
