import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { apiReports } from '../scripts/generate/api/api-reports.ts';
import { generatedFiles } from '../scripts/generate/index.ts';

const root = join(import.meta.dirname, '..');

const files = [...generatedFiles(root), ...apiReports(root)];

test.each(files.map(({ path, content }) => [path, content] as const))('%s is what generating gives now', (path, content) => {
  expect(readFileSync(join(root, path), 'utf8')).toBe(content);
});
