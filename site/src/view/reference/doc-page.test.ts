import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseFramework } from '@framewright/markdown';
import { exampleBase } from '@framewright/validator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite } from '../../index.ts';
import { readDocs } from '../../content/read-docs.ts';

const page = fileURLToPath(new URL('DocPage.astro', import.meta.url));
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'framewright-docs-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The page of a guide as the site shows it. */
async function guidePage(text: string): Promise<string> {
  await mkdir(join(folder, 'docs'), { recursive: true });
  await writeFile(join(folder, 'docs/a-guide.md'), text);
  const [doc] = await readDocs(pathToFileURL(join(folder, 'docs/')));
  await mkdir(join(folder, 'templates/pages'), { recursive: true });
  await writeFile(
    join(folder, 'templates/pages/guide.astro'),
    `---\nimport DocPage from ${JSON.stringify(page)};\n---\n<DocPage doc={${JSON.stringify(doc)}} folder="guides" />\n`,
  );
  const outDir = join(folder, 'site');
  await buildSite({ framework: parseFramework(exampleBase), diagnostics: [], outDir, templates: join(folder, 'templates') });
  return readFile(join(outDir, 'guide/index.html'), 'utf8');
}

test('a guide whose heading was reworded answers by the old id as well', { timeout: 60_000 }, async () => {
  const guide = (keys: string, heading: string): string => `---\ntitle: A guide\n${keys}---\nBefore.\n\n## ${heading}\n\nText.\n`;
  expect(await guidePage(guide('', 'Who decides'))).toMatch(/<section id="who-decides">\s*<h2>Who decides\s*<\/h2>/u);
  const reworded = await guidePage(guide('x-former-headings: { who-decides: how-it-is-decided }\n', 'How it is decided'));
  expect(reworded).toMatch(/<section id="how-it-is-decided">\s*<h2>\s*<span id="who-decides"><\/span>\s*How it is decided\s*<\/h2>/u);
});
