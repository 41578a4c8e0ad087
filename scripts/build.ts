import { complaintOf, processIo } from '@framewright/cli';
import { join } from 'node:path';
import { currentSite } from './current-site.ts';

const io = processIo();

await currentSite({ root: join(import.meta.dirname, '..'), ...io }).catch((error: unknown) => {
  io.stderr.write(complaintOf(error, io));
  process.exitCode = 2;
});
