import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { diffFrameworks } from '@framewright/diff';
import { startPage } from '@framewright/review';
import { buildSite } from '@framewright/site';
import { validate } from '@framewright/validator';
import { folderTree, memoryTree, readFramework } from '@framewright/workspace';
import { textsIn } from './corpus/texts-in.ts';
import { argumentsOf, frameworkFolder, scratchFolder } from './usage.ts';

const [folder, scratch] = argumentsOf({
  call: 'node scripts/bench/measure-preview.ts',
  prints:
    'how long the preview of one changed competence takes, from the files to the pages, how many pages it has, and how much memory that takes',
  args: [frameworkFolder, scratchFolder],
});
const texts = await textsIn(folder);
const [changed = ''] = Object.keys(texts).filter((path) => path.startsWith('competences/'));
texts[changed] = (texts[changed] ?? '').replace('The ability to ', 'The ability to plan and to ');

const outDir = mkdtempSync(join(scratch, 'preview-'));
const start = performance.now();
const before = await readFramework(folderTree(folder));
const after = await readFramework(memoryTree(texts));
const preview = startPage(diffFrameworks(before, after), before, after, '2026-11-22');
if (preview.pages.length === 0) throw new Error('nothing was found to have changed');
const diagnostics = validate(after);
const compared = performance.now() - start;
const { pages } = await buildSite({
  framework: after,
  diagnostics,
  outDir,
  preview: { start: preview, before, base: 'main', folder: '', changes: [], conversations: [] },
});
const built = performance.now() - start;
rmSync(outDir, { recursive: true, force: true });
process.stdout.write(
  JSON.stringify({ pages, changedPages: preview.pages.length, compared, preview: built, memory: process.resourceUsage().maxRSS / 1024 }),
);
