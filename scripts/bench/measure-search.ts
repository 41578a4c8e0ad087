import { gzipSync } from 'node:zlib';
import { parseFramework } from '@framewright/markdown';
import { editionsOf } from '../../site/src/editions/editions.ts';
import { searchFiles, type SearchFile } from '../../site/src/data/search-files.ts';
import { indexOf } from '../../site/src/client/site-search/search-index.ts';
import { corpus } from './corpus/corpus.ts';
import { median } from './in-child.ts';
import { argumentsOf } from './usage.ts';

argumentsOf({
  call: 'node scripts/bench/measure-search.ts',
  prints:
    'what the search of a site costs its readers: what they load, how long it takes to make it searchable, and how long one search takes',
  args: [],
});

const sizes = [60, 600, 1_500, 2_500, 10_000];
const queries = ['plan', 'risk manag', 'controling', 'reports of the', 'xqzzy'];

process.stdout.write(
  '| entries | texts | list | compressed | ready after | a search, median | slowest |\n| -: | - | -: | -: | -: | -: | -: |\n',
);
for (const size of sizes) {
  const files = corpus({ competences: size, roles: Math.ceil(size / 10), ratingsPerRole: 30 });
  const framework = parseFramework(Object.fromEntries(files.map(({ path, content }) => [path, content])), { version: '1.0.0' });
  const [file] = searchFiles(editionsOf(framework, [], '/'), []);
  const text = String(file?.content);
  const ready = median(Array.from({ length: 5 }, () => timed(() => indexOf(JSON.parse(text) as SearchFile))));
  const index = indexOf(JSON.parse(text) as SearchFile);
  const searches = queries.map((query) => median(Array.from({ length: 9 }, () => timed(() => index.find(query)))));
  const cells = [
    index.file.entries.length,
    index.file.entries.some((entry) => entry.text !== undefined) ? 'yes' : 'no',
    `${Math.round(text.length / 1000)} kB`,
    `${Math.round(gzipSync(text, { level: 9 }).length / 1000)} kB`,
    `${ready.toFixed(0)} ms`,
    `${median(searches).toFixed(1)} ms`,
    `${Math.max(...searches).toFixed(1)} ms`,
  ];
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
