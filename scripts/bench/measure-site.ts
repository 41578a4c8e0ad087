import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSite } from '@framewright/site';
import { validate } from '@framewright/validator';
import { folderTree, readFramework } from '@framewright/workspace';
import { argumentsOf, frameworkFolder, scratchFolder } from './usage.ts';

const [folder, scratch, templates] = argumentsOf({
  call: 'node scripts/bench/measure-site.ts',
  prints: 'how long a site takes from its files to its pages, how many pages it has, and how much memory that takes',
  args: [
    frameworkFolder,
    scratchFolder,
    {
      name: 'templates',
      about: 'a folder of templates in place of the site’s own, such as scripts/bench/site/ours with a made-up framework',
      kind: 'folder',
      optional: true,
    },
  ],
});
const outDir = mkdtempSync(join(scratch, 'site-'));
const start = performance.now();
const framework = await readFramework(folderTree(folder));
const read = performance.now() - start;
const diagnostics = validate(framework);
const checked = performance.now() - start;
const { pages } = await buildSite({
  framework,
  diagnostics,
  outDir,
  ...(templates === undefined ? {} : { templates: resolve(templates) }),
});
const site = performance.now() - start;
const { user, system } = process.cpuUsage();
rmSync(outDir, { recursive: true, force: true });
process.stdout.write(
  JSON.stringify({ pages, site, read, checked, processor: (user + system) / 1000, memory: process.resourceUsage().maxRSS / 1024 }),
);
