import { errorMessage, parsePort, processIo, serveFolder } from '@framewright/cli';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { currentSite } from './current-site.ts';

const io = processIo();

/** Checks the framework, builds the site if needed, and serves it until it is stopped. */
async function start(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string', short: 'p' } }, strict: false });
  const port = typeof values.port === 'string' ? { port: parsePort(values.port) } : {};
  const stopped = io.untilStopped();
  stopped.addEventListener('abort', () => io.stderr.write('Stopping.\n'));
  const folder = await currentSite({ root: join(import.meta.dirname, '..'), ...io });
  if (stopped.aborted) return;
  const served = await serveFolder({ folder, ...port });
  io.stdout.write(`\n${served.url} shows the site; Ctrl-C stops it.\n`);
  if (!stopped.aborted) await new Promise((resolve) => stopped.addEventListener('abort', resolve));
  await served.close();
}

await start().catch((error: unknown) => {
  io.stderr.write(errorMessage(error, io));
  process.exitCode = 2;
});
