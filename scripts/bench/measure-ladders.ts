import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from '@framewright/site';
import { validate } from '@framewright/validator';
import { memoryTree, readFramework } from '@framewright/workspace';
import { ladders, serviceSize } from './corpus/ladders.ts';
import { argumentsOf } from './usage.ts';

argumentsOf({
  call: 'node scripts/bench/measure-ladders.ts',
  prints:
    'how many pages the site of a made-up framework of 205 roles and 189 competences has, and how much time of the processor and memory it takes, with a picture for each role',
  args: [],
});
const framework = await readFramework(memoryTree(Object.fromEntries(ladders(serviceSize).map(({ path, content }) => [path, content]))));
const outDir = mkdtempSync(join(tmpdir(), 'bench-ladders-'));
const { pages } = await buildSite({ framework, diagnostics: validate(framework), outDir });
const { user, system } = process.cpuUsage();
rmSync(outDir, { recursive: true, force: true });
process.stdout.write(JSON.stringify({ pages, processor: (user + system) / 1000, memory: process.resourceUsage().maxRSS / 1024 }));
