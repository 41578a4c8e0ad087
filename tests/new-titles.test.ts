import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { factsFiles } from './browser/facts-content.ts';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { call, tempFolder } from './support/temp-framework.ts';
import { parse } from 'yaml';

const folder = tempFolder();
for (const [path, text] of Object.entries(factsFiles)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

describe('new writes a title that stays text, in YAML of both versions', () => {
  test.each([
    'Yes',
    'No',
    'YES',
    'on',
    'Off',
    'true',
    'Null',
    '~',
    '1.10',
    '0x1F',
    '1e3',
    '.5',
    '2026-11-22',
    '2026-1-2',
    '2026-11-22 10:00',
    '12:30',
    '1:2:3',
    'a: b',
    '# no',
    '- no',
    '*no',
    '&no',
    '!no',
    '[no]',
    '{no}',
    '"no"',
    "'no'",
    '@no',
    '%no',
    '`no`',
    '? no',
    '| no',
    '> no',
    'no #',
    'C#',
    ',no',
    '=',
    '<<',
  ])('%s', async (title) => {
    const { code, err } = await call(folder, 'new', 'term', `--title=${title}`, '--id', 'made', '--text', 'What it means.');
    const path = join(folder, 'terms/made.md');
    expect([code, err.replace(/^Note: .*\n/gmu, '')]).toEqual([0, '']);
    const [, front = ''] = readFileSync(path, 'utf8').split('---\n');
    for (const version of ['1.1', '1.2'] as const) expect((parse(front, { version }) as { readonly title: unknown }).title).toBe(title);
    rmSync(path);
  });
});
