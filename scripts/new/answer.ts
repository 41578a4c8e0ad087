import { errorMessage, processIo } from '@framewright/cli';

/** Runs a script of `npm run new:…` and prints its result, or in one sentence why it failed. */
export function answer(make: () => string): void {
  const io = processIo();
  try {
    io.stdout.write(make());
  } catch (error) {
    io.stderr.write(errorMessage(error, io));
    process.exitCode = 2;
  }
}
