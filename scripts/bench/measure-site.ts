// Prints how long a site takes from its files to its pages, how many pages it has, and how much memory that takes.
// Usage: node scripts/bench/measure-site.ts <folder of a framework> <folder for the site> [folder of templates in place of the site's own]
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from '@framewright/site';
import { validate } from '@framewright/validator';
import { folderTree, readFramework } from '@framewright/workspace';

const [folder = '', inside = '', templates] = process.argv.slice(2);
const outDir = mkdtempSync(join(inside, 'site-'));
const start = performance.now();
const framework = await readFramework(folderTree(folder));
const read = performance.now() - start;
const diagnostics = validate(framework);
const checked = performance.now() - start;
const { pages } = await buildSite({ framework, diagnostics, outDir, ...(templates === undefined ? {} : { templates }) });
const site = performance.now() - start;
const { user, system } = process.cpuUsage();
rmSync(outDir, { recursive: true, force: true });
process.stdout.write(
  JSON.stringify({ pages, site, read, checked, processor: (user + system) / 1000, memory: process.resourceUsage().maxRSS / 1024 }),
);
