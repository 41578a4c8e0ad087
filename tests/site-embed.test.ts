import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linkOf, metaOf } from './browser/page-parts.ts';
import { sharedSite } from './browser/shared-site.ts';
import { sites } from './browser/sites.ts';

const minutes = 60_000;
const address = 'https://object-care.example/';

test(
  'a role can be shown in a frame of another site: without ways through this one, unlisted, and with links that leave the frame',
  async () => {
    const site = await sharedSite(sites.twoDimensionsAtRoot);
    const roles = [...site.pages].filter(([page, text]) => /^roles\/[^/]+\/$/u.test(page) && !text.includes('http-equiv="refresh"'));
    expect(roles.length).toBeGreaterThan(1);
    expect(roles.filter(([page]) => site.pages.has(`embed/${page}`))).toEqual(roles);
    for (const [page, text] of roles) {
      const shown = site.pages.get(`embed/${page}`) ?? '';
      expect([page, metaOf(shown, 'robots'), linkOf(shown, 'canonical')]).toEqual([page, 'noindex', `${address}${page}`]);
      expect(shown).toContain('<base target="_top">');
      expect(shown).not.toMatch(/<script|class="site-(?:header|footer)/u);
      expect(shown.match(/class="asked-name"/gu)?.length).toBe(text.match(/class="asked-name"/gu)?.length);
      expect(text).toContain(`&lt;iframe src=&quot;${address}embed/${page}&quot;`);
      expect(readFileSync(join(site.folder, 'sitemap.xml'), 'utf8')).not.toContain(`embed/${page}`);
    }
  },
  15 * minutes,
);
