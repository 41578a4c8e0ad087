import type { Io, Output } from './io.ts';
import { isTerminal, printTo } from './print-to.ts';

/** The environment of the process. If the reader of the output goes away, the process ends quietly. */
export function processIo(): Io {
  return {
    stdout: outputTo(1),
    stderr: outputTo(2),
    cwd: process.cwd(),
    env: process.env,
    now: () => performance.now(),
    time: () => Date.now(),
    today: () => new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' }).format(),
    ...(isTerminal(2) && isTerminal(0) ? { ask: askInTerminal } : {}),
    readInput: async () => (await import('node:stream/consumers')).bytes(process.stdin),
    untilStopped() {
      const stop = new AbortController();
      // Once only: a second Ctrl-C ends the process as usual.
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
      return stop.signal;
    },
  };
}

/** Questions go to stderr, so that results can be redirected to a file. */
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

function outputTo(descriptor: 1 | 2): Output {
  const terminal = isTerminal(descriptor);
  const stream = (): NodeJS.WriteStream => (descriptor === 1 ? process.stdout : process.stderr);
  return {
    write: printTo(descriptor, stream, terminal),
    color: wantsColor(terminal),
    // A terminal of unknown width says 0.
    width: (terminal && stream().columns) || 80,
    terminal,
  };
}

/** Whether to use colour: https://no-color.org, and FORCE_COLOR overriding it. */
function wantsColor(terminal: boolean): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: refused } = process.env;
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  return terminal && (refused === undefined || refused === '') && process.env['TERM'] !== 'dumb';
}
