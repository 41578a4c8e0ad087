import { join } from 'node:path';
import type { FileToWrite } from '@framewright/model';
import { writeFiles } from '@framewright/workspace';
import { apiReports } from './generate/api/api-reports.ts';
import { generatedFiles } from './generate/index.ts';

const root = join(import.meta.dirname, '..');
await write(generatedFiles(root));
// Exports are read from the sources, some of which have just been written.
await write(apiReports(root));

async function write(files: readonly FileToWrite[]): Promise<void> {
  for (const { path } of await writeFiles(root, files)) process.stdout.write(`Wrote ${path}\n`);
}
