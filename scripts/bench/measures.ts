import type { Figures } from './in-child.ts';

/** One line of the table: what is measured, its goal, and how it is worked out from the figures. */
export interface Measure {
  readonly title: string;
  readonly goal: string;
  readonly value: (figures: Figures) => string;
}

/** The lines of the table, in its order. */
export const measures: readonly Measure[] = [
  { title: 'cold validation ÷ remark-parse alone', goal: '≤ 0.2', value: ({ cold = 0, remark = 1 }) => ratio(cold, remark) },
  {
    title: 'the same in time of the processor',
    goal: '',
    value: ({ coldProcessor = 0, remarkProcessor = 1 }) => ratio(coldProcessor, remarkProcessor),
  },
  { title: 'cold validation ÷ ajv-cli, schema only', goal: '≤ 2.5', value: ({ cold = 0, ajvCli = Number.NaN }) => ratio(cold, ajvCli) },
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
  { title: 'comparing two ÷ reading both', goal: '≤ 1/3', value: ({ diff = 0, loadBoth = 1 }) => `1/${(loadBoth / diff).toFixed(0)}` },
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
  {
    title: 'plain site of 11,000 pages ÷ Astro alone',
    goal: '≤ 0.5',
    value: ({ 'plain-site': ours = Number.NaN, astro = Number.NaN }) => ratio(ours, astro),
  },
  {
    title: 'the same in time of the processor',
    goal: '',
    value: ({ 'plain-processor': ours = Number.NaN, astroProcessor = Number.NaN }) => ratio(ours, astroProcessor),
  },
  { title: 'the same, memory', goal: '≤ 1 GB', value: ({ 'plain-memory': memory = Number.NaN }) => `${memory.toFixed(0)} MB` },
  {
    title: 'time of the processor per page ÷ with a tenth of the pages',
    goal: '≤ 1.3',
    value: ({ 'plain-processor': large = 0, 'plain-pages': pages = 1, 'small-processor': small = 1, 'small-pages': few = 1 }) =>
      ratio(large / pages, small / few),
  },
  {
    title: 'Hugo, the same templates ÷ Astro alone',
    goal: '',
    value: ({ hugo = Number.NaN, astro = Number.NaN }) => ratio(hugo, astro),
  },
  {
    title: 'the same in time of the processor',
    goal: '',
    value: ({ hugoProcessor = Number.NaN, astroProcessor = Number.NaN }) => ratio(hugoProcessor, astroProcessor),
  },
  {
    title: 'site of 1,100 entries with everything on ÷ plain',
    goal: '',
    value: ({ 'whole-small-site': whole = Number.NaN, 'small-site': small = Number.NaN }) => ratio(whole, small),
  },
  {
    title: 'site of 11,000 entries with everything on ÷ plain',
    goal: '',
    value: ({ 'whole-site': whole = Number.NaN, 'plain-site': plain = Number.NaN }) => ratio(whole, plain),
  },
  { title: 'the same, memory', goal: '', value: ({ 'whole-memory': memory = Number.NaN }) => `${memory.toFixed(0)} MB` },
  {
    title: 'preview of one changed competence among 11,000 entries',
    goal: '',
    value: ({ 'preview-preview': time = Number.NaN, 'preview-pages': pages = Number.NaN }) =>
      `${(time / 1000).toFixed(1)} s, all ${pages.toFixed(0)} pages are built`,
  },
  { title: 'the same, memory', goal: '', value: ({ 'preview-memory': memory = Number.NaN }) => `${memory.toFixed(0)} MB` },
  ...(['home', 'competence', 'role', 'step', 'matrix'] as const).map(
    (sort): Measure => ({
      title: `Lighthouse, speed on a phone: ${sort}`,
      goal: '',
      value: ({ [`lighthouse-${sort}`]: score = Number.NaN }) => score.toFixed(0),
    }),
  ),
];

function ratio(a: number, b: number): string {
  return (a / b).toFixed(2);
}
