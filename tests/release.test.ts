import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { randomFrom } from './support/random.ts';
import { stopWriting } from './support/stopped-writing.ts';
import { call, copyOf, released, setVersion } from './support/temp-framework.ts';

const root = join(import.meta.dirname, '..');
const bin = join(root, 'packages/cli/src/bin.ts');
const source = join(root, 'tests/scenarios/base/framework');

/** A framework with one released version, ready for another. */
async function readyForSecond(): Promise<string> {
  const folder = copyOf(source);
  await released(folder, '0.1.0');
  setVersion(folder, '0.2.0');
  return folder;
}

/** The files of a folder with their contents. */
function contentsOf(folder: string): Readonly<Record<string, string>> {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** The names in SHA256SUMS, each of which must exist as listed. */
function wholeNames(folder: string): readonly string[] {
  const file = join(folder, 'SHA256SUMS');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [digest, name = ''] = line.split('  ');
      expect([
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]).toEqual([name, digest]);
      return name;
    });
}

const [first, second] = [
  ['0.1.0.json', '0.1.0.changes.json'],
  ['0.2.0.json', '0.2.0.changes.json'],
];

/**
 * After an interrupted run the first release is there, and the second completely or not at all; another run completes it, and nothing else
 * is left.
 */
async function expectWholeOrNothing(folder: string, undisturbed: Readonly<Record<string, string>>): Promise<void> {
  const releases = join(folder, 'releases');
  const names = wholeNames(releases);
  expect([first, [...(first ?? []), ...(second ?? [])]]).toContainEqual(names);
  const again = await call(folder, 'release', '--date', '2026-11-22');
  expect([again.code, again.err]).toEqual([0, '']);
  expect(contentsOf(releases)).toEqual(undisturbed);
  const verified = await call(folder, 'verify');
  expect([verified.code, verified.err]).toEqual([0, '']);
}

describe('a release that is stopped', () => {
  test('at any step of writing is there whole or not at all, and the next run completes it', async () => {
    const ready = await readyForSecond();
    const whole = copyOf(ready);
    const counting = stopWriting();
    await call(whole, 'release', '--date', '2026-11-22').finally(counting.restore);
    const undisturbed = contentsOf(join(whole, 'releases'));
    expect(Object.keys(undisturbed)).toHaveLength(5);
    expect(counting.begun.filter((name) => name === 'rename')).toHaveLength(3);

    for (const step of counting.begun.keys()) {
      const folder = copyOf(ready);
      const stopped = stopWriting(step);
      const ended = call(folder, 'release', '--date', '2026-11-22').then(() => 'ended');
      const result = await Promise.race([stopped.reached, ended]).finally(stopped.restore);
      expect([step, result]).toEqual([step, 'stopped']);
      await expectWholeOrNothing(folder, undisturbed);
    }
  });

  test('by the system, as a process that is killed, likewise', async () => {
    const ready = await readyForSecond();
    const whole = copyOf(ready);
    const counting = stopWriting();
    await call(whole, 'release', '--date', '2026-11-22').finally(counting.restore);
    const undisturbed = contentsOf(join(whole, 'releases'));
    const random = randomFrom(inject('seed'));
    const steps = Array.from({ length: inject('isWhole') ? 25 : 2 }, () => random.below(counting.begun.length));
    for (const step of steps) {
      const folder = copyOf(ready);
      const killed = spawnSync(
        process.execPath,
        ['--import', join(root, 'tests/support/killed-at-step.ts'), bin, 'release', '--date', '2026-11-22'],
        { cwd: folder, encoding: 'utf8', env: { ...process.env, KILL_AT_STEP: String(step) } },
      );
      expect([step, killed.signal, killed.stderr]).toEqual([step, 'SIGKILL', '']);
      await expectWholeOrNothing(folder, undisturbed);
    }
  });
});
