import { keptSite } from './shared-site.ts';
import { sites } from './sites.ts';

/** Builds all sites that tests look at, one after the other: `node tests/browser/build-sites.ts`. What fails here fails again, with its reason, in the test that asks for it. */
for (const site of Object.values(sites)) await keptSite(site).catch(() => undefined);
