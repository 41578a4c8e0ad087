import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildSite } from '@framewright/site';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sharedSite } from './browser/shared-site.ts';
import { sites } from './browser/sites.ts';
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

describe('the roles of our own framework', () => {
  let roles: readonly (readonly [path: string, html: string])[];

  beforeAll(async () => {
    const { pages } = await sharedSite(sites.framework);
    roles = [...pages].filter(([path]) => /^(draft\/)?roles\/[^/]+\/$/u.test(path));
  }, 5 * minutes);

  test('are at most 30 kB each, in the release and in the draft', () => {
    expect(roles.length).toBe(12);
    for (const [path, html] of roles) expect([path, gzipSync(html, { level: 9 }).length <= 30_000]).toEqual([path, true]);
  });

  test('quote the next level of what is asked, and name it of what can be chosen', () => {
    const specialist = roles.find(([path]) => path === 'draft/roles/pmo-specialist/')?.[1] ?? '';
    const [asked = '', chosen = ''] = specialist.split('id="electives"');
    const quoted = /<div class="asked-next"><p class="asked-at">(?:(?!<\/p>).)*<\/p>\s*<div class="excerpt/u;
    const named = /<div class="asked-next"><p class="asked-at">(?:(?!<\/p>).)*<\/p><\/div>/u;
    expect([quoted.test(asked), named.test(asked), quoted.test(chosen), named.test(chosen)]).toEqual([true, true, false, true]);
  });
});
