import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lighthousePages } from './browser/lighthouse-pages.ts';
import { lighthouseScores } from './browser/lighthouse-scores.ts';
import { serve } from './browser/serve.ts';
import { needsBrowser, theBrowser } from './browser/shared-browser.ts';
import { sharedSite } from './browser/shared-site.ts';
import { sites } from './browser/sites.ts';

const minutes = 60_000;
const paths = Object.values(lighthousePages);

describe('Lighthouse', needsBrowser, () => {
  test('has nothing to add on accessibility, good practice and being found', { timeout: 10 * minutes }, async () => {
    const site = await sharedSite(sites.framework);
    const server = await serve(site.folder, site.base);
    const found = await lighthouseScores(theBrowser().program, server.address, paths, ['accessibility', 'best-practices', 'seo']);
    await server.close();
    expect(found).toEqual(paths.map((path) => ({ path, scores: { accessibility: 100, 'best-practices': 100, seo: 100 }, wanting: [] })));
  });

  test('would say so', { timeout: 5 * minutes }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'framewright-poor-'));
    await writeFile(join(folder, 'index.html'), '<html><body><img src="/x.png"><p style="color: #ccc">Pale words.</p></body></html>');
    const server = await serve(folder);
    const [poor] = await lighthouseScores(theBrowser().program, server.address, [''], ['accessibility', 'seo']);
    await server.close();
    await rm(folder, { recursive: true, force: true });
    expect(poor?.wanting).toEqual(expect.arrayContaining(['color-contrast', 'image-alt', 'document-title']));
  });
});
