// Makes the folders that the packages are published from, in .cache/publish.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { packCommand } from './pack/pack-command.ts';
import { packLibraries } from './pack/pack-libraries.ts';

const root = join(import.meta.dirname, '..');
const outDir = join(root, '.cache/publish');

rmSync(outDir, { recursive: true, force: true });
await packCommand(root, join(outDir, 'cli'));
const names = ['cli', ...packLibraries(root, outDir)];
process.stdout.write(`Packed ${names.join(', ')} in .cache/publish; “npm publish” in each of these folders publishes it.\n`);
