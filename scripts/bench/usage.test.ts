import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { readArguments, type Argument } from './usage.ts';

const root = join(import.meta.dirname, '../..');
const scripts = readdirSync(import.meta.dirname).filter((name) => /^(?:measure-.*|bench|make-corpus|peers)\.ts$/u.test(name));

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Calls a script from the top of the checkout, as a person would. */
function called(script: string, ...args: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, [`scripts/bench/${script}`, ...args], { cwd: root }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });
}

/** The others work without arguments, and would begin to measure. */
function isAskingForArguments(script: string): boolean {
  return /frameworkFolder|madeUpFolder|<tools>/u.test(readFileSync(join(import.meta.dirname, script), 'utf8'));
}

/** Some scripts, of which a short run calls each third, load all of Lighthouse or Astro before they can print anything. */
const patience = 60_000;

test.concurrent.each(scripts.filter((_script, index) => inject('isWhole') || index % 3 === 0))(
  '%s says what it prints, how it is called and what is missing',
  async (script) => {
    const isAsking = isAskingForArguments(script);
    const { code, stdout, stderr } = await called(script, ...(isAsking ? [] : ['--help']));
    expect({ code, stdout: stdout === '' }).toEqual(isAsking ? { code: 2, stdout: true } : { code: 0, stdout: false });
    if (isAsking) expect(stderr).toMatch(/^(?:<framework> is missing\.|Not installed in a folder of your choice: )/u);
    const help = isAsking ? stderr.slice(stderr.indexOf('Usage: ')) : stdout;
    expect(help.startsWith(`Usage: ${script === 'bench.ts' ? 'npm run bench --' : `node scripts/bench/${script}`}`)).toBe(true);
    expect(help).toMatch(/^Prints [^\n]+\.$/mu);
    const [line = ''] = help.split('\n');
    for (const [, name] of line.matchAll(/(?<= )[<[]([a-z]+)[>\]]/gu)) expect(help).toMatch(new RegExp(`^ {2}${name} +\\S`, 'mu'));
  },
  patience,
);

test('tools that are not where they are said to be are told of before anything is measured', async () => {
  const { code, stderr } = await called('bench.ts', 'schema');
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: expect.stringMatching(/^ajv-cli and ajv-formats are not installed in schema; run /u),
  });
});

describe('arguments', () => {
  const args = [
    { name: 'framework', about: 'a framework', kind: 'folder' },
    { name: 'command', about: 'a command', kind: 'file' },
    { name: 'runs', about: 'how often', kind: 'number', optional: true },
    { name: 'made', about: 'what is made', kind: 'new folder', optional: true },
  ] as const satisfies readonly Argument[];
  const usage = { call: 'node try.ts', prints: 'what was given', args, needs: 'Needs patience.' };
  const [folder, file] = [import.meta.dirname, import.meta.filename];

  test('that are right are given back in their order', () => {
    expect(readArguments(usage, [folder, file])).toEqual({ values: [folder, file, undefined, undefined] });
    expect(readArguments(usage, [folder, file, '3', join(folder, 'new')])).toEqual({ values: [folder, file, '3', join(folder, 'new')] });
  });

  test.each([
    ['nothing', [], '<framework> is missing.'],
    ['too little', [folder], '<command> is missing.'],
    ['a file for a folder', [file, file], `<framework> is “${file}”, which is no folder here.`],
    ['a folder for a file', [folder, folder], `<command> is “${folder}”, which is no file here.`],
    ['a word for a number', [folder, file, 'x'], '<runs> is “x”, which is no whole number above nought.'],
    ['nought', [folder, file, '0'], '<runs> is “0”, which is no whole number above nought.'],
    ['a folder that is there for one to make', [folder, file, '1', folder], `<made> is “${folder}”, which is no new folder here.`],
    ['too much', [folder, file, '1', join(folder, 'new'), 'more'], '“more” is one argument too many.'],
  ])('%s is complained of', (_, words, complaint) => {
    expect(readArguments(usage, words)).toEqual({
      status: 2,
      text: `${complaint}
Usage: node try.ts <framework> <command> [runs] [made]
  framework  a framework
  command    a command
  runs       how often
  made       what is made
Prints what was given.
Needs patience.
`,
    });
  });

  test('help is given wherever it is asked for', () => {
    expect(readArguments(usage, [folder, '--help'])).toEqual({ status: 0, text: expect.stringMatching(/^Usage: node try\.ts /u) });
  });
});
