import { join } from 'node:path';
import { errorMessage, processIo } from '@framewright/cli';
import { makeRelease } from './make-release.ts';

const io = processIo();

process.exitCode = await makeRelease(join(import.meta.dirname, '..'), process.argv.slice(2), io).catch((error: unknown) => {
  io.stderr.write(errorMessage(error, io));
  return 2;
});
