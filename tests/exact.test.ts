import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '@framewright/cli';
import { startChecking } from '@framewright/validator';
import { describe, expect, test } from 'vitest';
import { caseReader } from './mistakes/case-reader.ts';
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

/** Tells what is found in a case, as JSON. */
function finder(exact: boolean): (each: Case) => string {
  const [read, checking] = [caseReader({ exact }), startChecking({ exact })];
  return (each) => JSON.stringify(checking.validate(read(each)));
}

test.each(['first', 'second'] as const)('the exact parsers and ajv find the same in the collected mistakes, %s set', (set) => {
  const cases = readCases(set);
  expect(cases.length).toBeGreaterThan(80);
  const [exactly, quickly] = [finder(true), finder(false)];
  for (const each of cases) expect(`${each.name} ${exactly(each)}`).toBe(`${each.name} ${quickly(each)}`);
});
