import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseFramework } from '@framewright/markdown';
import { compileBundle, digestOfText, frameworkOfBundle, printBundle } from '@framewright/model';
import { buildSite, type Release } from '@framewright/site';
import { corpus } from './corpus/corpus.ts';
import { argumentsOf } from './usage.ts';

const [versionsWord = '20', entriesWord = '60'] = argumentsOf({
  call: 'node scripts/bench/measure-versions.ts',
  prints:
    'how long the site of a made-up framework takes to build, also in time of the processor, how many pages it has, and how much memory that takes',
  args: [
    { name: 'releases', about: 'how many releases it has; 20 without it', kind: 'number', optional: true },
    { name: 'entries', about: 'how many competences and roles it has; 60 without it', kind: 'number', optional: true },
  ],
});
const [versions, entries] = [Number(versionsWord), Number(entriesWord)];
const roles = Math.round(entries / 6);
const files = corpus({ competences: entries - roles, roles, ratingsPerRole: 12 });

/** The made-up framework at a version: with each version, every tenth entry changes. */
function textsAt(version: number): Readonly<Record<string, string>> {
  return Object.fromEntries(
    files.map(({ path, content }, index) => [
      path,
      index % 10 === version % 10 && path.startsWith('competences/') ? `${content}\nAs of ${version}.\n` : content,
    ]),
  );
}

const releases = Array.from({ length: versions }, (_, index): Release => {
  const version = `1.${index}.0`;
  const date = `${2000 + index}-01-01`;
  const bundle = compileBundle(parseFramework(textsAt(index), { version }), date);
  const text = printBundle(bundle);
  return { version, date, framework: frameworkOfBundle(bundle), files: [{ name: `${version}.json`, digest: digestOfText(text), text }] };
});

const outDir = mkdtempSync(join(tmpdir(), 'bench-versions-'));
const framework = parseFramework(textsAt(versions), { version: `1.${versions - 1}.0` });
const start = performance.now();
const used = process.cpuUsage();
const { pages } = await buildSite({ framework, releases, diagnostics: [], outDir });
const build = performance.now() - start;
const { user, system } = process.cpuUsage(used);
rmSync(outDir, { recursive: true, force: true });
process.stdout.write(JSON.stringify({ pages, build, processor: (user + system) / 1000, memory: process.resourceUsage().maxRSS / 1024 }));
