import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findChromium } from './browser/find-chromium.ts';
import { lighthousePages } from './browser/lighthouse-pages.ts';
import { lighthouseScores } from './browser/lighthouse-scores.ts';
import { serve } from './browser/serve.ts';
import { sharedSite } from './browser/shared-site.ts';

const chromium = await findChromium();
const minutes = 60_000;

describe.skipIf(!chromium)('Lighthouse', () => {
  test(
    'has nothing to add on accessibility, good practice and being found',
    async () => {
      if (!chromium) return;
      const site = await sharedSite(new URL('../framework/', import.meta.url), '/');
      const server = await serve(site.folder, site.base);
      const paths = Object.values(lighthousePages);
      const found = await lighthouseScores(chromium, server.address, paths, ['accessibility', 'best-practices', 'seo']);
      await server.close();
      expect(found).toEqual(paths.map((path) => ({ path, scores: { accessibility: 100, 'best-practices': 100, seo: 100 }, wanting: [] })));
    },
    10 * minutes,
  );

  test(
    'would say so',
    async () => {
      if (!chromium) return;
      const folder = await mkdtemp(join(tmpdir(), 'framewright-poor-'));
      await writeFile(join(folder, 'index.html'), '<html><body><img src="/x.png"><p style="color: #ccc">Pale words.</p></body></html>');
      const server = await serve(folder);
      const [poor] = await lighthouseScores(chromium, server.address, [''], ['accessibility', 'seo']);
      await server.close();
      await rm(folder, { recursive: true, force: true });
      expect(poor?.wanting).toEqual(expect.arrayContaining(['color-contrast', 'image-alt', 'document-title']));
    },
    15 * minutes,
  );
});
