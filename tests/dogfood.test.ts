import { join } from 'node:path';
import { run } from '@framewright/cli';
import type { Diagnostics } from '@framewright/model';
import { expect, test } from 'vitest';
import { recordedIo } from './support/recorded-io.ts';

const root = join(import.meta.dirname, '..');

test('the framework of the project has no mistake but that nobody can be told of any, and silences none', async () => {
  const checked = recordedIo(root);
  expect(await run(['validate', 'framework', '--format', 'json'], checked)).toBe(0);
  const { summary, diagnostics } = JSON.parse(checked.printed()) as Diagnostics;
  // There is no address yet; nothing is promised on its pages.
  expect(diagnostics.map(({ rule, severity }) => [rule, severity])).toEqual([['nobody-to-tell', 'warning']]);
  expect(summary.files).toBeGreaterThan(150);

  const suppressed = recordedIo(root);
  await run(['validate', 'framework', '--suppressed'], suppressed);
  expect(suppressed.printed()).not.toMatch(/framework\/\S+\.md/u);
});

test('it is written in canonical form', async () => {
  const io = recordedIo(root);
  expect(await run(['format', 'framework', '--check'], io)).toBe(0);
});
