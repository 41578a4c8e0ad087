import { errorMessage, processIo } from '@framewright/cli';

/** Runs what a script of `npm run new:…` does, prints what it says, or in one sentence why it could not be done. */
export function answer(make: () => string): void {
  const io = processIo();
  try {
    io.stdout.write(make());
  } catch (error) {
    io.stderr.write(errorMessage(error, io));
    process.exitCode = 2;
  }
}
