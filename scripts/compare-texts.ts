import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { folderTree, readFramework } from '@framewright/workspace';
import { freePhrases } from './editorial/free-phrases.ts';
import { proseOf } from './editorial/prose-blocks.ts';
import { sharedRuns, wordsOf } from './editorial/shared-runs.ts';

// Compares the framework with a folder of texts by others: `node scripts/compare-texts.ts <folder>`.
// Lists every run of six words that occurs in both, and ends with 1 if there is one.

const least = 6;
const root = join(import.meta.dirname, '..');
const [folder] = process.argv.slice(2);

if (folder === undefined) {
  process.stderr.write('Name the folder of texts to compare with: node scripts/compare-texts.ts <folder>\n');
  process.exitCode = 2;
} else {
  process.exitCode = await compareWith(folder);
}

async function compareWith(folder: string): Promise<number> {
  const framework = await readFramework(folderTree(join(root, 'framework')));
  const phrases = freePhrases(framework);
  const ours = proseOf(framework).map(({ entry, path, blocks }) => ({
    path,
    words: wordsOf([...blocks, ...stringsIn(entry.source?.file.frontMatter)].join('\n'), phrases),
  }));
  const theirs = textsIn(folder).map(({ path, text }) => ({ path, words: wordsOf(text) }));
  if (theirs.length === 0) {
    process.stderr.write(`There is no .txt or .md file in ${folder}\n`);
    return 2;
  }
  const found = ours.flatMap(({ path, words }) =>
    theirs.flatMap((other) => sharedRuns(words, other.words, least).map((run) => `${path} and ${other.path}: ${run.words}`)),
  );
  const counted = (texts: readonly { readonly words: readonly unknown[] }[]): string =>
    `${texts.length} with ${texts.reduce((sum, { words }) => sum + words.length, 0)} words`;
  process.stdout.write(
    `${found.map((line) => `${line}\n`).join('')}${found.length} runs of ${least} words or more in common; ${counted(ours)} compared with ${counted(theirs)}\n`,
  );
  return found.length > 0 ? 1 : 0;
}

/** All words of front matter: notes and sources are prose too. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function textsIn(folder: string): readonly { readonly path: string; readonly text: string }[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (file) => file.isFile() && /\.(?:txt|md)$/u.test(file.name),
  );
  const paths = files.map((file) => join(file.parentPath, file.name)).sort();
  return paths.map((path) => ({ path: relative(folder, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }));
}
