import { findChromium, howToGetChromium } from '../../tests/browser/find-chromium.ts';
import { lighthousePages } from '../../tests/browser/lighthouse-pages.ts';
import { lighthouseScores } from '../../tests/browser/lighthouse-scores.ts';
import { serve } from '../../tests/browser/serve.ts';
import { sharedSite } from '../../tests/browser/shared-site.ts';
import { sites } from '../../tests/browser/sites.ts';
import { argumentsOf } from './usage.ts';

argumentsOf({
  call: 'node scripts/bench/measure-lighthouse.ts',
  prints:
    'what Lighthouse, with its settings for phones, gives for the speed of the pages of framework/ that people land on; an empty object where there is no Chromium',
  args: [],
  needs: 'Needs a Chromium, in one of its usual places or named in CHROMIUM_PATH.',
});

const chromium = await findChromium();
if (chromium) {
  const site = await sharedSite(sites.framework);
  // Every host compresses.
  const server = await serve(site.folder, site.base, { compressed: true });
  const found = await lighthouseScores(chromium, server.address, Object.values(lighthousePages), ['performance']);
  await server.close();
  const sorts = Object.keys(lighthousePages);
  process.stdout.write(JSON.stringify(Object.fromEntries(found.map(({ scores }, index) => [sorts[index], scores['performance']]))));
} else {
  process.stderr.write(`Lighthouse is left out: there is no Chromium. ${howToGetChromium}\n`);
  process.stdout.write('{}');
}
