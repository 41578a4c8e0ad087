import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildSite } from '@framewright/site';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { madeUpFramework } from './page-weights/made-up-framework.ts';

const minutes = 60_000;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'framewright-weights-'));
  await buildSite({
    // As large as the roles of our own framework, with as many words, and a role of many statements.
    framework: madeUpFramework({ groups: 6, rated: 42, levelWords: 28, statements: 234 }),
    diagnostics: [],
    outDir: folder,
    templates: fileURLToPath(new URL('page-weights/templates/', import.meta.url)),
  });
}, 5 * minutes);

afterAll(() => rm(folder, { recursive: true, force: true }));

test.each([
  { page: 'role-rated', most: 30, holds: /<details>/gu, times: 42 },
  { page: 'role-stated', most: 60, holds: /class="code">S1\d\d\d</gu, times: 234 },
  { page: 'competence', most: 10, holds: /class="level-cell/gu, times: 10 },
])('$page is at most $most kB of compressed HTML', ({ page, most, holds, times }) => {
  const html = readFileSync(join(folder, page, 'index.html'), 'utf8');
  expect(html.match(holds)?.length).toBeGreaterThanOrEqual(times);
  const weight = gzipSync(html, { level: 9 }).length / 1000;
  expect(weight).toBeLessThanOrEqual(most);
  // Far below would mean that the page no longer holds what it is weighed for.
  expect(weight).toBeGreaterThan(most / 10);
});
