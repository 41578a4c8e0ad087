import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { messageIn, type Peer, runProgram } from './peer.ts';

interface Result {
  readonly code: string | number;
  readonly message: string;
  readonly source: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

/** Spectral with one rule, the schema, on the front matter as YAML files. */
export const spectral: Peer = {
  title: 'Spectral',
  packages: ['@stoplight/spectral-cli'],
  run({ folder, files, schemaNames }, modules) {
    const byPath = new Map(files.map((file) => [file.yaml, file]));
    return schemaNames.flatMap((name) => {
      const schema: unknown = JSON.parse(readFileSync(join(folder, 'schemas', `${name}.schema.json`), 'utf8'));
      const then = { function: 'schema', functionOptions: { schema, allErrors: true, dialect: 'draft2020-12' } };
      const ruleset = join(folder, 'schemas', `${name}.spectral.json`);
      writeFileSync(
        ruleset,
        JSON.stringify({ rules: { 'front-matter': { given: '$', severity: 'error', resolved: false, message: '{{error}}', then } } }),
      );
      const { stdout, stderr } = runProgram(
        modules,
        '@stoplight/spectral-cli/dist/index.js',
        ['lint', join('yaml', name, '*.yaml'), '--ruleset', ruleset, '--format', 'json', '--ignore-unknown-format', '--quiet'],
        folder,
      );
      if (!stdout.includes('[')) throw new Error(`Spectral printed no results: ${stderr}`);
      return (JSON.parse(stdout.slice(stdout.indexOf('['), stdout.lastIndexOf(']') + 1)) as readonly Result[]).flatMap(
        ({ code, message, source, range: { start } }) => {
          const file = byPath.get(source);
          return file === undefined || code === 'unrecognized-format'
            ? []
            : [messageIn(file, message, start.line + 1, start.character + 1)];
        },
      );
    });
  },
};
