import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generatedFiles } from '../scripts/generate/index.ts';

const root = join(import.meta.dirname, '..');

test.each(generatedFiles(root).map(({ path, content }) => [path, content] as const))('%s is what generating gives now', (path, content) => {
  expect(readFileSync(join(root, path), 'utf8')).toBe(content);
});
