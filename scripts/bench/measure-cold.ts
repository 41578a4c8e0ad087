import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validate } from '@framewright/validator';
import { folderTree, readFramework } from '@framewright/workspace';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { argumentsOf, frameworkFolder } from './usage.ts';

const [folder] = argumentsOf({
  call: 'node scripts/bench/measure-cold.ts',
  prints:
    'how long remark-parse alone takes for all its files, and how long reading and checking them all takes, in one process, by the clock and in time of the processor',
  args: [frameworkFolder],
});

/** Milliseconds of the processor so far, in all threads. */
function processor(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

let start = performance.now();
let work = processor();
const diagnostics = validate(await readFramework(folderTree(folder)));
const cold = performance.now() - start;
const coldProcessor = processor() - work;
const memory = process.resourceUsage().maxRSS / 1024;

const texts = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((file) => file.name.endsWith('.md'))
  .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'));
const reference = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).freeze();
start = performance.now();
work = processor();
for (const text of texts) reference.parse(text);
const remark = performance.now() - start;
const remarkProcessor = processor() - work;

process.stdout.write(
  JSON.stringify({ files: texts.length, findings: diagnostics.length, cold, remark, coldProcessor, remarkProcessor, memory }),
);
