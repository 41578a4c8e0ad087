import { join } from 'node:path';
import { messageIn, type Peer, runProgram } from './peer.ts';

interface Violation {
  readonly message?: string;
  readonly params?: unknown;
}

/** ajv-cli on the front matter as YAML files, one call each: it stops at the first file that it can't parse. */
export const ajvCli: Peer = {
  title: 'ajv-cli',
  packages: ['ajv-cli', 'ajv-formats'],
  run({ folder, files }, modules) {
    return files.flatMap((file) => {
      if (file.schema === undefined) return [];
      const args = [
        'validate',
        '--spec=draft2020',
        '--strict=false',
        '--all-errors',
        '--errors=json',
        '-c',
        'ajv-formats',
        '-s',
        join('schemas/yaml-1.1', `${file.schema}.schema.json`),
        '-d',
        file.yaml,
      ];
      const { status, stderr } = runProgram(modules, 'ajv-cli/dist/index.js', args, folder);
      if (status === 0) return [];
      if (!stderr.includes(' invalid\n')) return [messageIn(file, stderr)];
      const violations = JSON.parse(stderr.slice(stderr.indexOf(' invalid\n') + ' invalid\n'.length)) as readonly Violation[];
      return violations.map(({ message, params }) => messageIn(file, `${message ?? ''} ${JSON.stringify(params)}`));
    });
  },
};
