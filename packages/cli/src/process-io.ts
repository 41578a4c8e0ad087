import { isatty } from 'node:tty';
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
    today: () => new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' }).format(),
    ...(isatty(0) && isatty(2) ? { ask: askInTerminal } : {}),
    untilStopped() {
      const stop = new AbortController();
      // Once only: a second Ctrl-C ends the process as usual.
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
      return stop.signal;
    },
  };
}

/** Questions go where complaints go, so that results can be kept in a file meanwhile. */
async function askInTerminal(question: string): Promise<string | undefined> {
  const { createInterface } = await import('node:readline/promises');
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const ended = new Promise<undefined>((resolve) => {
      lines.once('close', () => resolve(undefined)).once('SIGINT', () => lines.close());
    });
    const answer = await Promise.race([lines.question(question), ended]);
    if (answer === undefined) process.stderr.write('\n');
    return answer;
  } finally {
    lines.close();
  }
}

function outputTo(stream: NodeJS.WriteStream): Output {
  return {
    write: (text) => void stream.write(text),
    color: wantsColor(stream),
    // A terminal that does not know how wide it is says 0.
    width: stream.columns || 80,
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
