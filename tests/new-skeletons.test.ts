import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { commands } from '@framewright/cli';
import { changeKinds } from '@framewright/diff';
import { rules } from '@framewright/validator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changeList, planChange } from '../scripts/new/plan-change.ts';
import { commandList, planCommand } from '../scripts/new/plan-command.ts';
import { planRule, ruleList } from '../scripts/new/plan-rule.ts';
import { writeSkeleton } from '../scripts/new/write-skeleton.ts';

const root = join(import.meta.dirname, '..');
/** A copy of the packages that get something new; all others are those of the checkout. */
const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'new-')));

/** The files that were written, and the lists that name them, in the copy. */
const written: string[] = [];

beforeAll(() => {
  symlinkSync(join(root, 'node_modules'), join(scratch, 'node_modules'));
  cpSync(join(root, 'package.json'), join(scratch, 'package.json'));
  for (const name of ['validator', 'diff', 'cli']) {
    const folder = join('packages', name);
    mkdirSync(join(scratch, folder), { recursive: true });
    for (const part of ['src', 'package.json']) cpSync(join(root, folder, part), join(scratch, folder, part), { recursive: true });
    symlinkSync(join(root, folder, 'node_modules'), join(scratch, folder, 'node_modules'));
  }
  const list = (path: string): string => readFileSync(join(scratch, path), 'utf8');
  const beside = (path: string): readonly string[] => readdirSync(dirname(join(scratch, path))).map((name) => name.replace(/\.ts$/u, ''));
  const known = (): Parameters<typeof planChange>[1] => ({
    list: list(changeList),
    ids: changeKinds.map(({ id }) => id),
    files: beside(changeList),
  });
  const plans = [
    () =>
      planRule(
        ['made-up-problem'],
        list(ruleList),
        rules.map(({ id }) => id),
      ),
    () => planChange(['made-up-changed'], known()),
    () => planChange(['made-up-thing-added', 'made-up-thing-removed'], known()),
    () =>
      planCommand(['import'], {
        list: list(commandList),
        names: commands.map(({ name }) => name),
        files: beside(commandList),
      }),
  ];
  for (const plan of plans) {
    const skeleton = plan();
    writeSkeleton(scratch, skeleton);
    written.push(...skeleton.made.map(({ path }) => path), skeleton.listed.path);
  }
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

// Each of these starts a compiler, a linter or a Node.
const patience = 120_000;

test(
  'what is written compiles',
  () => {
    const files = [...new Set(written)].filter((path) => path.endsWith('.ts'));
    writeFileSync(
      join(scratch, 'tsconfig.json'),
      JSON.stringify({ extends: join(root, 'tsconfig.json'), files, include: [], exclude: [] }),
    );
    const { stdout, status } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', scratch], {
      encoding: 'utf8',
    });
    expect(status, stdout).toBe(0);
  },
  patience,
);

test(
  'what is written has the form that everything has',
  () => {
    cpSync(join(root, 'biome.json'), join(scratch, 'biome.json'));
    const files = [...new Set(written)].filter((path) => path.endsWith('.ts'));
    const { stderr, status } = spawnSync(
      process.execPath,
      [join(root, 'node_modules/@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', ...files],
      {
        cwd: scratch,
        encoding: 'utf8',
      },
    );
    expect(status, stderr).toBe(0);
  },
  patience,
);

test(
  'what is written is found, and says what is left to write',
  () => {
    const at = (path: string): string => JSON.stringify(pathToFileURL(join(scratch, path)).href);
    const code = `
      const { rules } = await import(${at(ruleList)});
      const { changeKinds } = await import(${at(changeList)});
      const { commandLoaders } = await import(${at(commandList)});
      const command = await commandLoaders.import();
      console.log(JSON.stringify({
        rules: rules.map(({ id, summary, why, help }) => [id, summary, why, help]),
        changes: changeKinds.map(({ id, mirror, title, why }) => [id, mirror, title, why]),
        commands: [Object.keys(commandLoaders), [command.name, command.summary]],
      }));`;
    const found = JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' })) as {
      readonly rules: readonly (readonly string[])[];
      readonly changes: readonly (readonly string[])[];
      readonly commands: readonly [readonly string[], readonly string[]];
    };
    const open = expect.stringMatching(/^…/u);
    expect(found.rules.map(([id]) => id)).toEqual([...rules.map(({ id }) => id), 'made-up-problem'].sort());
    expect(found.rules).toContainEqual(['made-up-problem', open, open, open]);
    expect(found.changes).toHaveLength(changeKinds.length + 3);
    expect(found.changes).toContainEqual(['made-up-changed', 'made-up-changed', open, open]);
    expect(found.changes).toContainEqual(['made-up-thing-added', 'made-up-thing-removed', open, open]);
    expect(found.changes).toContainEqual(['made-up-thing-removed', 'made-up-thing-added', open, open]);
    expect(found.commands[0].at(-2)).toBe('import');
    expect(found.commands[1]).toEqual(['import', open]);
  },
  patience,
);
