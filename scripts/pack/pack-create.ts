import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from './publish-manifest.ts';

/**
 * Makes the folder to publish `create-framewright` from, which `npm create` runs: the command without the builder of sites, so that it is there in
 * a moment, started with the word `init`.
 * @param command the folder that the command was packed in
 */
export function packCreate(root: string, command: string, outDir: string): void {
  mkdirSync(outDir, { recursive: true });
  for (const name of ['dist', 'LICENSE', 'NOTICE']) cpSync(join(command, name), join(outDir, name), { recursive: true });
  const { version, license, repository, type, engines, optionalDependencies } = JSON.parse(
    readFileSync(join(command, 'package.json'), 'utf8'),
  ) as Manifest;
  const manifest = {
    name: 'create-framewright',
    version,
    description: 'Begins a competency framework of your own, kept as text files: asks what it needs to know, and writes the first ones.',
    keywords: ['competency-framework', 'competencies', 'framewright', 'create'],
    license,
    ...(repository === undefined ? {} : { repository }),
    type,
    engines,
    exports: { './package.json': './package.json' },
    bin: { 'create-framewright': './dist/create.cjs' },
    files: ['dist', 'NOTICE'],
    optionalDependencies,
    publishConfig: { access: 'public' },
  };
  writeFileSync(join(outDir, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
  writeFileSync(join(outDir, 'dist/create.cjs'), starter, { mode: 0o755 });
  writeFileSync(join(outDir, 'README.md'), readFileSync(join(root, 'scripts/pack/create-readme.md')));
}

const starter = `#!/usr/bin/env node
'use strict';
process.argv.splice(2, 0, 'init');
require('./framewright.cjs');
`;
