import { siteFolder } from './shared-site.ts';
import { sites } from './sites.ts';

/**
 * Builds all sites of the tests, one after the other: `node tests/browser/build-sites.ts`. A failure here is repeated, with its reason, in
 * the test that needs the site.
 */
for (const site of Object.values(sites)) await siteFolder(site).catch(() => undefined);
