import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseFramework } from '@framewright/markdown';
import { exampleBase } from '@framewright/validator';
import { expect, test } from 'vitest';
import { buildSite } from '../index.ts';
import { assetHref, headingIds, readPageAssets } from './page-assets.ts';

const texts = {
  ...exampleBase,
  'pages/about.md':
    '---\nid: about\ntitle: About\nx-former-headings: { the-rules: our-rules, contents: content }\n---\nSee [rules](#our-rules), [form](assets/form.pdf#page=2), [form][f], [big](assets/big.zip) and [plan](assets/plan.svg).\n\n## Our rules\n\n![Hall](../assets/a%20hall.svg) ![Form](assets/form.pdf) [up](#content) [x](package.json) [y](https://a.example/assets/z.pdf)\n\n## Content\n\n[f]: assets/form.pdf\n',
  'assets/form.pdf': '',
  'assets/big.zip': '',
  'assets/plan.svg': '',
  'assets/a hall.svg': '',
  'assets/unused.pdf': '',
  'package.json': '{}',
};
const framework = parseFramework(texts, { version: '1.0.0' });
const read = async (paths: readonly string[]): Promise<readonly (Uint8Array | string)[]> =>
  paths.map((path) => (path === 'assets/big.zip' ? 'it is too large' : Buffer.from(`bytes of ${path}`)));

test('only what pages name, and may use so, is read; what can’t be read is told', async () => {
  const gaps: string[] = [];
  const assets = await readPageAssets(framework, read, (line) => gaps.push(line));
  expect([...assets.keys()]).toEqual(['assets/a hall.svg', 'assets/form.pdf']);
  expect(gaps).toEqual(['Left out assets/big.zip: it is too large']);
});

const [page] = framework.entries.page;

test.each([
  ['assets/a%20hall.svg', 'image', '/b/assets/a%20hall.svg'],
  ['../assets/a hall.svg', 'image', '/b/assets/a%20hall.svg'],
  ['assets/a%20hall.svg', 'link', undefined],
  ['assets/form.pdf', 'image', undefined],
  ['assets/unknown.pdf', 'link', undefined],
  ['//assets/form.pdf', 'link', undefined],
  ['file:assets/form.pdf', 'link', undefined],
] as const)('%s as %s', (address, use, href) => {
  const known = new Set(['assets/a hall.svg', 'assets/form.pdf']);
  expect(page && assetHref(page, known, '/b/', address, use)).toBe(href);
});

test('no heading takes an id of the layout', () => {
  expect(page && headingIds(page)).toEqual({
    headingIds: new Map([
      ['our-rules', 'our-rules'],
      ['content', 'heading-content'],
    ]),
    formerIds: new Map([
      ['our-rules', ['the-rules']],
      ['content', ['heading-contents']],
    ]),
  });
});

test('the site shows the images and has the files', { timeout: 600_000 }, async () => {
  const outDir = await mkdtemp(join(tmpdir(), 'framewright-assets-'));
  try {
    await buildSite({ framework, diagnostics: [], outDir, base: '/b/', readAssets: read });
    const html = await readFile(join(outDir, 'pages/about/index.html'), 'utf8');
    expect(html).toContain(
      '<p>See <a href="#our-rules">rules</a>, <a href="/b/assets/form.pdf">form</a>, <a href="/b/assets/form.pdf">form</a>, big and plan.</p>',
    );
    expect(html).toContain('<h2 id="our-rules"><span id="the-rules"></span>');
    expect(html).toContain(
      '<img src="/b/assets/a%20hall.svg" alt="Hall">  <a href="#heading-content">up</a> x <a href="https://a.example/assets/z.pdf">',
    );
    expect(await readFile(join(outDir, 'assets/a hall.svg'), 'utf8')).toBe('bytes of assets/a hall.svg');
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
});
