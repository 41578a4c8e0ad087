import { run } from '@framewright/cli';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { recordedIo } from '../support/recorded-io.ts';

/** Programs that stand in for those of a forge: `npx` runs the command in this process, `npm` installs nothing, `gh` is recorded. */
export interface Programs {
  /** The folder to put first on the path. */
  readonly folder: string;
  /** What was called, each with its arguments in one line. */
  readonly calls: readonly string[];
  readonly close: () => void;
}

interface Call {
  readonly name: string;
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/**
 * Starts the programs. A process for each call would take most of its time to start.
 * @param folder to write them into
 * @param answersOfGh what `gh` prints, by a word among its arguments
 */
export async function startPrograms(folder: string, answersOfGh: Readonly<Record<string, string>> = {}): Promise<Programs> {
  const calls: string[] = [];
  const answer = async ({ name, argv, cwd, env }: Call): Promise<Answer> => {
    calls.push([name, ...argv].join(' '));
    if (name === 'gh') {
      const known = Object.keys(answersOfGh).find((word) => argv.some((argument) => argument.includes(word)));
      return { code: 0, out: known === undefined ? '' : `${answersOfGh[known]}\n`, err: '' };
    }
    if (name === 'npm')
      return {
        code: argv.join(' ') === (env['NPM_CI_REFUSES'] ? 'install --ignore-scripts' : 'ci --ignore-scripts') ? 0 : 98,
        out: '',
        err: '',
      };
    const [no, end, command, ...rest] = argv;
    if (no !== '--no' || end !== '--' || command !== 'framewright') return { code: 99, out: '', err: 'That could fetch a package.' };
    const io = { ...recordedIo(cwd), env };
    const code = await run(rest, io);
    return { code, out: io.printed(), err: io.complained() };
  };
  const server = createServer((request, response) => {
    void text(request)
      .then((body) => answer(JSON.parse(body) as Call))
      .then((answered) => response.end(JSON.stringify(answered)));
  });
  server.unref();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  mkdirSync(folder, { recursive: true });
  for (const name of ['npx', 'npm', 'gh']) {
    const program = `#!${process.execPath}
const { basename } = require('node:path');
const call = { name: basename(__filename), argv: process.argv.slice(2), cwd: process.cwd(), env: process.env };
fetch('http://127.0.0.1:${port}/', { method: 'POST', body: JSON.stringify(call) })
  .then((answer) => answer.json())
  .then(({ code, out, err }) => {
    process.stderr.write(err);
    process.stdout.write(out, () => process.exit(code));
  });
`;
    writeFileSync(join(folder, name), program, { mode: 0o755 });
  }
  return { folder, calls, close: () => void server.close() };
}
