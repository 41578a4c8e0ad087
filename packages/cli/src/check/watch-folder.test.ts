import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { watchFolder } from './watch-folder.ts';

test('one change for each burst of saves, none for what is never content, and an end', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'framewright-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'roles'));
  const stop = new AbortController();
  const changes = watchFolder(folder, stop.signal);

  let next = changes.next();
  writeFileSync(join(folder, 'roles/a.md'), '1');
  writeFileSync(join(folder, 'roles/b.md'), '1');
  expect(await next).toEqual({ done: false, value: ['roles/a.md', 'roles/b.md'] });

  next = changes.next();
  writeFileSync(join(folder, '.a.md.swp'), '1');
  expect(await Promise.race([next, wait(300, 'quiet')])).toBe('quiet');
  writeFileSync(join(folder, 'roles/a.md'), '2');
  expect(await next).toEqual({ done: false, value: ['roles/a.md'] });

  next = changes.next();
  stop.abort();
  expect(await next).toEqual({ done: true, value: undefined });
});
