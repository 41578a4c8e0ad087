import { join } from 'node:path';
import { folderTree, readFramework } from '@framewright/workspace';
import { cueWords } from './editorial/levels/cue-words.ts';
import { guessLevels, type Features } from './editorial/levels/guess-levels.ts';
import { patterns, signsOf } from './editorial/levels/patterns.ts';
import { lastEvidence, levelTexts } from './editorial/levels/texts-of-levels.ts';

// Counts the shapes that the texts of levels have in common, and how often a counter of words finds the level: `node scripts/level-texts.ts`.
// With `--which`, names the competences behind each count.

const named = process.argv.includes('--which');
const [path] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const framework = await readFramework(folderTree(path ?? join(import.meta.dirname, '..', 'framework')));
const percent = (part: number, whole: number): string => `${String(Math.round((100 * part) / whole)).padStart(3)} %`;

for (const pattern of patterns) {
  const place = pattern.of;
  const texts =
    place === 'last evidence'
      ? lastEvidence(framework)
      : levelTexts(framework, place.dimension).filter(({ level }) => level === place.level);
  const found = texts.flatMap(({ of, text }) => {
    const signs = signsOf(pattern, text);
    return signs.length === 0 ? [] : [`${of} (${signs.join(', ')})`];
  });
  process.stdout.write(`${String(found.length).padStart(3)} of ${texts.length}, at most ${pattern.most}: ${pattern.title}\n`);
  if (named) process.stdout.write(found.map((line) => `      ${line}\n`).join(''));
}

process.stdout.write('\nLevels found by a counter of words (chance in brackets):\n');
for (const [dimension, byLevel] of Object.entries(cueWords)) {
  const texts = levelTexts(framework, dimension).filter(({ level }) => level in byLevel);
  const cues = Object.values(byLevel).flat();
  const ways: readonly (readonly [string, Features])[] = [
    ['words and pairs of words', { pairs: true }],
    ['words', { pairs: false }],
    ['cue words only', { pairs: false, only: cues }],
    ['words and pairs without cue words', { pairs: true, without: cues }],
  ];
  process.stdout.write(`  ${dimension} (${percent(1, Object.keys(byLevel).length).trim()})\n`);
  for (const [title, features] of ways) {
    const { right, of } = guessLevels(texts, features);
    process.stdout.write(`    ${percent(right, of)}  ${right}/${of}  ${title}\n`);
  }
}
