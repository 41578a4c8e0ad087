import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { argumentsOf, madeUpFolder, projectFolder } from './usage.ts';

/** The part of Astro that is used: it is a dependency of the site, not of these scripts. */
interface Astro {
  build(config: object): Promise<void>;
}

const [folder, project] = argumentsOf({
  call: 'node scripts/bench/measure-plain-astro.ts',
  prints:
    'how long a plain Astro project with the glob loader takes for its files, with the templates of site/, and how much memory that takes',
  args: [madeUpFolder, projectFolder],
});
const site = join(import.meta.dirname, '../../site');
const templates = join(import.meta.dirname, 'site');
mkdirSync(project, { recursive: true });
cpSync(join(templates, 'astro'), project, { recursive: true });
for (const file of readdirSync(templates)) if (file.endsWith('.astro')) cpSync(join(templates, file), join(project, 'src', file));
symlinkSync(join(site, 'node_modules'), join(project, 'node_modules'), 'dir');
process.env['BENCH_CORPUS'] = resolve(folder);
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const { build } = (await import(pathToFileURL(createRequire(join(site, 'package.json')).resolve('astro')).href)) as Astro;
const start = performance.now();
await build({
  configFile: false,
  root: project,
  cacheDir: join(project, 'cache'),
  logLevel: 'error',
  build: { concurrency: 4 },
  trailingSlash: 'always',
});
const astro = performance.now() - start;
const { user, system } = process.cpuUsage();
const pages = readdirSync(join(project, 'dist'), { recursive: true }).filter((file) => String(file).endsWith('.html')).length;
rmSync(project, { recursive: true, force: true });
process.stdout.write(
  JSON.stringify({ astroPages: pages, astro, astroProcessor: (user + system) / 1000, astroMemory: process.resourceUsage().maxRSS / 1024 }),
);
