import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileToWrite } from '@framewright/model';
import { apiReports } from './generate/api/api-reports.ts';
import { generatedFiles } from './generate/index.ts';

const root = join(import.meta.dirname, '..');
write(generatedFiles(root));
// Exports are read from the sources, some of which have just been written.
write(apiReports(root));

function write(files: readonly FileToWrite[]): void {
  for (const { path, content } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
    process.stdout.write(`Wrote ${path}\n`);
  }
}
