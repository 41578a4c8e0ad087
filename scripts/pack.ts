// Makes the packages: the folders that they are published from in .cache/publish, and a tarball of each in packed, which npm and pnpm install as it is.
// With --to-publish it refuses while they may not be published.
import { isPublished } from '@framewright/cli';
import { readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { packCommand } from './pack/pack-command.ts';
import { packCreate } from './pack/pack-create.ts';
import { packLibraries } from './pack/pack-libraries.ts';
import type { Manifest } from './pack/publish-manifest.ts';
import { publishObjections } from './pack/publish-objections.ts';
import { writeTarballs } from './pack/write-tarballs.ts';

const root = join(import.meta.dirname, '..');
const outDir = join(root, '.cache/publish');

const { values } = parseArgs({ options: { 'to-publish': { type: 'boolean' } } });
if (values['to-publish']) {
  const objections = publishObjections(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest, isPublished);
  if (objections.length > 0) {
    process.stderr.write(`Nothing is packed to be published:\n${objections.map((each) => `- ${each}\n`).join('')}`);
    process.stderr.write('CONTRIBUTING.md says under “Publish the packages” what is to be done, and in which order.\n');
    process.exit(1);
  }
}

rmSync(outDir, { recursive: true, force: true });
const libraries = packLibraries(root, outDir);
await packCommand({ root, libraries: outDir, outDir: join(outDir, 'framewright') });
packCreate(root, join(outDir, 'framewright'), join(outDir, 'create-framewright'));
const packed = join(root, 'packed');
const names = ['framewright', 'create-framewright', ...libraries];
const [command = '', create = '', ...others] = await writeTarballs(
  root,
  names.map((name) => join(outDir, name)),
  packed,
);
process.stdout.write(`Packed in ${relative(process.cwd(), packed) || '.'}:
${command}: the command, whole: “npm install --save-dev ./${command}” installs it from a copy in the folder where you are
${create}: what “npm create” will run
${others.length} libraries for programs: ${libraries.join(', ')}
`);
