import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '@framewright/cli';
import { assemble, parseBytes } from '@framewright/markdown';
import type { SourceFile } from '@framewright/model';
import { validate } from '@framewright/validator';
import { describe, expect, test } from 'vitest';
import { readCases, type Case } from './mistakes/read-case.ts';
import { recordedIo } from './support/recorded-io.ts';

const root = join(import.meta.dirname, '..');
const folders = ['framework', ...readdirSync(join(root, 'tests/frameworks')).map((name) => `tests/frameworks/${name}`)];

/** The JSON output of the command, with its exit code. */
async function printed(args: readonly string[]): Promise<string> {
  const io = recordedIo(root);
  const code = await run(['validate', '--format', 'json', ...args], io);
  return `${io.complained()}${code}\n${io.printed()}`;
}

describe('with --exact the same is printed', () => {
  test.each(folders)('about %s', async (folder) => {
    expect(await printed([folder, '--exact'])).toBe(await printed([folder]));
  });
});

const exactly = new WeakMap<Uint8Array, SourceFile>();
const quickly = new WeakMap<Uint8Array, SourceFile>();

/** What is found, as JSON. Most cases share most of their files. */
function found({ files }: Case, exact: boolean): string {
  const known = exact ? exactly : quickly;
  const sources = [...files]
    .filter(([path]) => path.endsWith('.md'))
    .map(([path, bytes]) => {
      const source = known.get(bytes) ?? parseBytes(path, bytes, { exact });
      known.set(bytes, source);
      return source;
    });
  const assets = [...files.keys()].filter((path) => !path.endsWith('.md'));
  return JSON.stringify(validate(assemble(sources, { version: '0.0.0', assets }), { exact }));
}

test.each(['first', 'second'] as const)('the exact parsers and ajv find the same in the collected mistakes, %s set', (set) => {
  const cases = readCases(set);
  expect(cases.length).toBeGreaterThan(80);
  for (const each of cases) expect(`${each.name} ${found(each, true)}`).toBe(`${each.name} ${found(each, false)}`);
});
