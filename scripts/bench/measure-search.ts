import { gzipSync } from 'node:zlib';
import { parseFramework } from '@framewright/markdown';
import { foundHits } from '../../site/src/client/site-search/found-hits.ts';
import { loadIndex } from '../../site/src/client/site-search/search-index.ts';
import { searchFiles } from '../../site/src/data/search-files.ts';
import { editionsOf } from '../../site/src/editions/editions.ts';
import { corpus } from './corpus/corpus.ts';
import { median } from './in-child.ts';
import { argumentsOf } from './usage.ts';

argumentsOf({
  call: 'node scripts/bench/measure-search.ts',
  prints: 'what the search of a site costs its readers: what they load at first and for a search, and how long one takes',
  args: [],
});

const sizes = [60, 600, 1_500, 2_500, 10_000];
const queries = ['plan', 'risk manag', 'controling', 'reports of the', 'xqzzy'];
const limits = { each: 6, all: 20 };

process.stdout.write(
  '| entries | files | all | first load | a search loads, median | most | takes, median | slowest |\n| -: | -: | -: | -: | -: | -: | -: | -: |\n',
);
for (const size of sizes) {
  const texts = corpus({ competences: size, roles: Math.ceil(size / 10), ratingsPerRole: 30 });
  const framework = parseFramework(Object.fromEntries(texts.map(({ path, content }) => [path, content])), { version: '1.0.0' });
  const files = new Map(searchFiles(editionsOf(framework, [], '/'), []).map(({ path, content }) => [`/${path}`, String(content)]));
  files.delete('/search.json');
  const weights = new Map([...files].map(([path, content]) => [path, gzipSync(content, { level: 9 }).length / 1000]));
  const loaded = new Set<string>();
  const load = <T>(address: string): Promise<T> => {
    loaded.add(address);
    return Promise.resolve(JSON.parse(files.get(address) ?? '') as T);
  };
  const weightOf = (addresses: Iterable<string>): number => [...addresses].reduce((sum, address) => sum + (weights.get(address) ?? 0), 0);
  const index = await loadIndex('/search/index.json', load);
  const first = weightOf(loaded);
  const costs: { readonly weight: number; readonly time: number }[] = [];
  for (const query of queries) {
    loaded.clear();
    const times: number[] = [];
    for (let run = 0; run < 9; run += 1) {
      const start = performance.now();
      await foundHits(index, await index.find(query), limits);
      times.push(performance.now() - start);
    }
    costs.push({ weight: weightOf(loaded), time: median(times) });
  }
  const cells = [
    index.file.types.reduce((sum, [, entries]) => sum + entries, 0),
    files.size,
    `${Math.round(weightOf(files.keys()))} kB`,
    `${first.toFixed(1)} kB`,
    `${Math.round(median(costs.map(({ weight }) => weight)))} kB`,
    `${Math.round(Math.max(...costs.map(({ weight }) => weight)))} kB`,
    `${median(costs.map(({ time }) => time)).toFixed(1)} ms`,
    `${Math.max(...costs.map(({ time }) => time)).toFixed(1)} ms`,
  ];
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}
