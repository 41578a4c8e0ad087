import { fstatSync, writeSync } from 'node:fs';
import { isatty } from 'node:tty';

/**
 * A function that prints to a file descriptor of the process. Anything but a terminal is written without the stream, which takes longer to
 * set up than checking a small framework; if the reader can't keep up, the stream takes over.
 */
export function printTo(descriptor: 1 | 2, stream: () => NodeJS.WriteStream, terminal: boolean): (text: string) => void {
  let streamed: NodeJS.WriteStream | undefined;
  const byStream = (rest: string | Uint8Array): void => {
    streamed ??= stream().on('error', endQuietly);
    streamed.write(rest);
  };
  return (text) => {
    if (terminal || streamed !== undefined) return byStream(text);
    const rest = writtenAsFarAsPossible(descriptor, Buffer.from(text));
    if (rest.length > 0) byStream(rest);
  };
}

/** Whether a file descriptor is a terminal. */
export function isTerminal(descriptor: 0 | 1 | 2): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice() && isatty(descriptor);
  } catch {
    return false;
  }
}

/** The rest of the bytes when the other side accepts no more for now. */
function writtenAsFarAsPossible(descriptor: 1 | 2, bytes: Uint8Array): Uint8Array {
  let rest = bytes;
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') endQuietly(error as NodeJS.ErrnoException);
  }
  return rest;
}

function endQuietly(error: NodeJS.ErrnoException): never {
  if (error.code === 'EPIPE') process.exit();
  const full = error.code === 'ENOSPC' || error.code === 'EDQUOT';
  process.stderr.write(
    full
      ? 'The disk is full, so the output is not complete; free some space and try again.\n'
      : `The output could not be written (${error.code}).\n`,
  );
  process.exit(2);
}
