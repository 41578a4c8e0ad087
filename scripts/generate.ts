import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedFiles } from './generate/index.ts';

const root = join(import.meta.dirname, '..');
for (const { path, content } of generatedFiles(root)) {
  writeFileSync(join(root, path), content);
  process.stdout.write(`Wrote ${path}\n`);
}
