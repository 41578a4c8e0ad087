import { errorMessage, processIo } from '@framewright/cli';
import { join } from 'node:path';
import { currentSite } from './current-site.ts';

const io = processIo();

await currentSite({ root: join(import.meta.dirname, '..'), ...io }).catch((error: unknown) => {
  io.stderr.write(errorMessage(error, io));
  process.exitCode = 2;
});
