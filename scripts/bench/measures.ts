import type { Figures } from './in-child.ts';

/** One line of the table: what is measured, its goal, the figures that it needs, and its formula. */
export interface Measure {
  readonly title: string;
  readonly goal?: string;
  readonly of: readonly string[];
  /** Called with the figures that `of` names, in that order; undefined if they are unusable. */
  readonly value: (...figures: readonly number[]) => string | undefined;
}

/** The table, and the titles of what was not measured and so is not in it. */
export interface MeasuredTable {
  readonly lines: readonly string[];
  readonly leftOut: readonly string[];
}

/** The lines of the table, in its order. */
export const measures: readonly Measure[] = [
  { title: 'cold validation ÷ remark-parse alone', goal: '≤ 0.5', of: ['cold', 'remark'], value: ratio },
  { title: 'cold validation ÷ remark-parse alone, processor time', of: ['coldProcessor', 'remarkProcessor'], value: ratio },
  { title: 'cold validation ÷ ajv-cli, schema only', goal: '≤ 2.5', of: ['cold', 'ajvCli'], value: ratio },
  { title: 'warm validation, whole call ÷ remark-parse alone', goal: '≤ 1/40', of: ['warmCall', 'remark'], value: fraction },
  {
    title: 'one file saved under --watch → mistakes printed',
    goal: '≤ 100 ms',
    of: ['watch'],
    value: (watch = 0) => `${watch.toFixed(0)} ms`,
  },
  { title: 'ten files from source ÷ an empty script', goal: '≤ 3.5', of: ['tenFiles', 'empty'], value: ratio },
  { title: 'ten files, packed ÷ an empty script', goal: '≤ 2.5', of: ['tenFilesPacked', 'empty'], value: ratio },
  { title: 'ten files, sources changed ÷ an empty script', of: ['tenFilesUnbundled', 'empty'], value: ratio },
  { title: 'cold validation, memory', goal: '≤ 500 MB', of: ['memory'], value: megabytes },
  {
    title: 'time per entry at full size ÷ at a tenth',
    goal: '≤ 1.3',
    of: ['cold', 'files', 'smallCold', 'smallFiles'],
    value: ratioOfRatios,
  },
  { title: 'comparing two ÷ reading both', goal: '≤ 1/3', of: ['diff', 'loadBoth'], value: fraction },
  { title: 'site of 60 entries with 20 releases, pages a second', of: ['versionPages', 'versionBuild'], value: aSecond },
  { title: 'site of 60 entries with 20 releases, memory', of: ['versionMemory'], value: megabytes },
  {
    title: 'processor time per page, 20 releases ÷ 5',
    goal: '≤ 1.3',
    of: ['versionTime', 'versionPages', 'fewTime', 'fewPages'],
    value: ratioOfRatios,
  },
  {
    title: 'site of 205 roles and 189 competences, pages a second of the processor',
    goal: '≥ 120',
    of: ['service-pages', 'service-processor'],
    value: aSecond,
  },
  { title: 'site of 205 roles and 189 competences, memory', goal: '≤ 600 MB', of: ['service-memory'], value: megabytes },
  { title: 'plain site of 11,000 pages ÷ Astro alone', goal: '≤ 0.5', of: ['plain-site', 'astro'], value: ratio },
  { title: 'plain site of 11,000 pages ÷ Astro alone, processor time', of: ['plain-processor', 'astroProcessor'], value: ratio },
  { title: 'plain site of 11,000 pages, memory', goal: '≤ 1 GB', of: ['plain-memory'], value: megabytes },
  {
    title: 'plain site, processor time per page ÷ with a tenth of them',
    goal: '≤ 1.3',
    of: ['plain-processor', 'plain-pages', 'small-processor', 'small-pages'],
    value: ratioOfRatios,
  },
  { title: 'Hugo, the same templates ÷ Astro alone', of: ['hugo', 'astro'], value: ratio },
  { title: 'Hugo, the same templates ÷ Astro alone, processor time', of: ['hugoProcessor', 'astroProcessor'], value: ratio },
  { title: 'site of 1,100 entries with everything on ÷ plain', of: ['whole-small-site', 'small-site'], value: ratio },
  { title: 'site of 11,000 entries with everything on ÷ plain', of: ['whole-site', 'plain-site'], value: ratio },
  { title: 'site of 11,000 entries with everything on, memory', of: ['whole-memory'], value: megabytes },
  {
    title: 'preview of one change among 11,000 entries',
    of: ['preview-preview', 'preview-pages'],
    value: (time = 0, pages = 0) => `${(time / 1000).toFixed(1)} s, all ${pages.toFixed(0)} pages are built`,
  },
  { title: 'preview of one change among 11,000 entries, memory', of: ['preview-memory'], value: megabytes },
  ...['home', 'competence', 'role', 'step', 'matrix'].map(
    (sort): Measure => ({
      title: `Lighthouse, speed on a phone: ${sort}`,
      of: [`lighthouse-${sort}`],
      value: (score = 0) => score.toFixed(0),
    }),
  ),
];

/** A line for everything that was measured, and a title for everything that was not. */
export function measuredTable(figures: Figures): MeasuredTable {
  const lines: string[] = [];
  const leftOut: string[] = [];
  for (const { title, goal = '', of, value } of measures) {
    const known = of.flatMap((name) => figures[name] ?? []);
    const shown = known.length === of.length && known.every(Number.isFinite) ? value(...known) : undefined;
    if (shown === undefined) leftOut.push(title);
    else lines.push(`${title.padEnd(58)} ${goal.padStart(10)} ${shown.padStart(10)}`);
  }
  return { lines, leftOut };
}

function ratio(a = 0, b = 0): string | undefined {
  return b === 0 ? undefined : (a / b).toFixed(2);
}

function ratioOfRatios(a = 0, perA = 0, b = 0, perB = 0): string | undefined {
  return perA === 0 || perB === 0 ? undefined : ratio(a / perA, b / perB);
}

/** How many times larger the second is than the first, as one over that number. */
function fraction(a = 0, b = 0): string | undefined {
  return a === 0 ? undefined : `1/${(b / a).toFixed(0)}`;
}

function aSecond(count = 0, milliseconds = 0): string | undefined {
  return milliseconds === 0 ? undefined : ((count / milliseconds) * 1000).toFixed(0);
}

function megabytes(figure = 0): string {
  return `${figure.toFixed(0)} MB`;
}
