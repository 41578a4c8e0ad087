import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

/** The code of some exports as a page would load it, compressed. What belongs to Node can’t be bundled for a page. */
async function weightOf(names: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: `export ${names} from '@framewright/assessment';`, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    // What renders Markdown in a page; nothing here does.
    external: ['@bruits/*'],
  });
  const code = outputFiles[0]?.text ?? '';
  expect(code).not.toMatch(/@bruits|\bprocess\.|\brequire\(/u);
  return gzipSync(code, { level: 9 }).byteLength;
}

test('all of the package is light enough for a phone, and a first answer much lighter', async () => {
  expect(await weightOf('*')).toBeLessThan(25_000);
  expect(await weightOf('{ readAssessment, printAssessment, gaps, overallPicture }')).toBeLessThan(5_000);
});

test('carrying with a plan leaves the comparison out', async () => {
  expect(await weightOf('{ carry, decided }')).toBeLessThan(5_000);
});
