import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Argument } from './usage.ts';

/** The folder of the tool that also checks the front matter. */
export const ajvCliFolder: Argument = {
  name: 'tools',
  about: 'a folder in which “npm install ajv-cli@5.0.0 ajv-formats@3.0.1” was run',
  kind: 'folder',
};

/** The program of ajv-cli in a folder. */
export function ajvCliProgram(folder: string): string {
  return join(folder, 'node_modules/ajv-cli/dist/index.js');
}

/** Ends the process if a folder doesn't hold the tool. */
export function requireAjvCli(folder: string): void {
  if (existsSync(ajvCliProgram(folder)) && existsSync(join(folder, 'node_modules/ajv-formats'))) return;
  process.stderr.write(
    `ajv-cli and ajv-formats are not installed in ${folder}; run “npm install ajv-cli@5.0.0 ajv-formats@3.0.1” there.\n`,
  );
  process.exit(2);
}
