import { join } from 'node:path';
import type { CorpusFile } from './corpus-files.ts';
import { messageIn, type Peer, type PeerMessage, runProgram } from './peer.ts';

/** v8r on the front matter as YAML files, with the schema named, so that it asks no catalogue. */
export const v8r: Peer = {
  title: 'v8r',
  packages: ['v8r'],
  run({ folder, files, schemaNames }, modules) {
    return schemaNames.flatMap((name) => {
      const { stdout, stderr } = runProgram(
        modules,
        'v8r/src/index.js',
        [join('yaml', name, '*.yaml'), '--schema', join('schemas/yaml-1.1', `${name}.schema.json`), '--no-ignore', '--cache-ttl', '0'],
        folder,
      );
      return files
        .filter(({ schema }) => schema === name)
        .flatMap((file) => {
          const path = join('yaml', name, file.yaml.slice(file.yaml.lastIndexOf('/') + 1));
          return [...violations(file, path, stdout), ...failures(file, path, stderr)];
        });
    });
  },
};

function violations(file: CorpusFile, path: string, stdout: string): readonly PeerMessage[] {
  return stdout
    .split('\n')
    .filter((line) => line.startsWith(`${path}#`) || line.startsWith(`./${path}#`))
    .map((line) => messageIn(file, line.slice(line.indexOf(' ') + 1)));
}

function failures(file: CorpusFile, path: string, stderr: string): readonly PeerMessage[] {
  const [, after = ''] = stderr.split(`Processing ${path}\n`);
  const [own = ''] = after.split('ℹ Processing ');
  const failure = own.slice(own.indexOf('✖ ') + 2);
  if (!own.includes('✖ ') || failure.includes(' is invalid')) return [];
  const place = /\((\d+):(\d+)\)/u.exec(failure);
  return [place ? messageIn(file, failure, Number(place[1]), Number(place[2])) : messageIn(file, failure)];
}
