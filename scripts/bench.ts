import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { corpusFolder } from './bench/corpus-folder.ts';
import { fullSize } from './bench/corpus.ts';
import { inChild, medians, type Figures } from './bench/in-child.ts';

/** One line of the table: what is measured, its goal, and how it is worked out from the figures. */
interface Measure {
  readonly title: string;
  readonly goal: string;
  readonly value: (figures: Figures) => string;
}

const root = join(import.meta.dirname, '..');
const cache = join(root, '.cache/bench');
const command = join(root, 'packages/cli/src/bin.ts');
const runs = 5;

const measures: readonly Measure[] = [
  { title: 'cold validation ÷ remark-parse alone', goal: '≤ 0.2', value: ({ cold = 0, remark = 1 }) => ratio(cold, remark) },
  {
    title: 'warm validation, whole call ÷ remark-parse alone',
    goal: '≤ 1/40',
    value: ({ warmCall = 0, remark = 1 }) => `1/${(remark / warmCall).toFixed(0)}`,
  },
  { title: 'one file saved under --watch → mistakes printed', goal: '≤ 100 ms', value: ({ watch = 0 }) => `${watch.toFixed(0)} ms` },
  { title: 'ten files from source ÷ an empty script', goal: '≤ 3.5', value: ({ tenFiles = 0, empty = 1 }) => ratio(tenFiles, empty) },
  { title: 'ten files, packed ÷ an empty script', goal: '≤ 2', value: ({ tenFilesPacked = 0, empty = 1 }) => ratio(tenFilesPacked, empty) },
  {
    title: 'ten files, sources changed ÷ an empty script',
    goal: '',
    value: ({ tenFilesUnbundled = 0, empty = 1 }) => ratio(tenFilesUnbundled, empty),
  },
  { title: 'memory', goal: '≤ 600 MB', value: ({ memory = 0 }) => `${memory.toFixed(0)} MB` },
  {
    title: 'time per entry at full size ÷ at a tenth',
    goal: '≤ 1.3',
    value: ({ cold = 0, files = 1, smallCold = 1, smallFiles = 1 }) => ratio(cold / files, smallCold / smallFiles),
  },
  {
    title: 'site of 60 entries with 20 releases, pages a second',
    goal: '',
    value: ({ versionPages = 0, versionBuild = 1 }) => ((versionPages / versionBuild) * 1000).toFixed(0),
  },
  { title: 'the same, memory', goal: '', value: ({ versionMemory = 0 }) => `${versionMemory.toFixed(0)} MB` },
  {
    title: 'time of the processor per page ÷ with 5 releases',
    goal: '≤ 1.3',
    value: ({ versionTime = 0, versionPages = 1, fewTime = 1, fewPages = 1 }) => ratio(versionTime / versionPages, fewTime / fewPages),
  },
];

const large = corpusFolder(cache, fullSize);
const small = corpusFolder(cache, {
  competences: fullSize.competences / 10,
  roles: fullSize.roles / 10,
  ratingsPerRole: fullSize.ratingsPerRole,
});

const cold = repeated('cold', () => inChild('measure-cold.ts', [large]));
const tenth = repeated('a tenth', () => inChild('measure-cold.ts', [small]));
const calls = repeated('whole calls', () => inChild('measure-calls.ts', [large, command]));
const startUp = inChild('measure-start-up.ts', []);
const watch = inChild('measure-watch.ts', [large, command]);
const versions = inChild('measure-versions.ts', ['20', '60']);
const few = inChild('measure-versions.ts', ['5', '60']);
const figures: Figures = {
  ...cold,
  ...calls,
  ...startUp,
  ...watch,
  versionPages: versions['pages'] ?? Number.NaN,
  versionBuild: versions['build'] ?? Number.NaN,
  versionTime: versions['processor'] ?? Number.NaN,
  versionMemory: versions['memory'] ?? Number.NaN,
  fewPages: few['pages'] ?? Number.NaN,
  fewTime: few['processor'] ?? Number.NaN,
  smallCold: tenth['cold'] ?? Number.NaN,
  smallFiles: tenth['files'] ?? Number.NaN,
};

process.stdout.write(
  `\n${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}; ${cold['files']} files; medians of ${runs}\n\n`,
);
for (const { title, goal, value } of measures)
  process.stdout.write(`${title.padEnd(52)} ${goal.padStart(10)} ${value(figures).padStart(10)}\n`);
process.stdout.write(
  `\nMilliseconds and megabytes behind them: ${JSON.stringify(Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, Math.round(figure)])))}\n`,
);

function repeated(what: string, measure: () => Figures): Figures {
  const all = Array.from({ length: runs }, (_, run) => {
    process.stderr.write(`${what}, ${run + 1} of ${runs} …\n`);
    return measure();
  });
  return medians(all);
}

function ratio(a: number, b: number): string {
  return (a / b).toFixed(2);
}
