import { join } from 'node:path';
import { folderTree, readFramework } from '@framewright/workspace';
import { countTexts, readingEase } from './editorial/flesch.ts';
import { proseOf } from './editorial/prose-blocks.ts';

// Reports the reading ease of each entry of the framework, hardest first: `node scripts/reading-ease.ts`.

const root = join(import.meta.dirname, '..');
const framework = await readFramework(folderTree(join(root, 'framework')));
const scored = proseOf(framework).flatMap(({ path, blocks }) => {
  const counts = countTexts(blocks);
  const ease = readingEase(counts);
  return ease === undefined ? [] : [{ path, ease, ...counts }];
});
scored.sort((a, b) => a.ease - b.ease || (a.path < b.path ? -1 : 1));

const lines = scored.map(
  ({ path, ease, words, sentences }) =>
    `${ease.toFixed(0).padStart(4)}  ${String(words).padStart(5)} words  ${(words / sentences).toFixed(1).padStart(4)} a sentence  ${path}`,
);
const middle = scored.map(({ ease }) => ease);
const median = ((middle[Math.floor((middle.length - 1) / 2)] ?? 0) + (middle[Math.ceil((middle.length - 1) / 2)] ?? 0)) / 2;
process.stdout.write(`${lines.join('\n')}\n\nMedian of ${scored.length} entries: ${median.toFixed(0)}\n`);
