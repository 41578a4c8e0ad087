// Prints how fast everything is. Usage: npm run bench [-- <folder in which ajv-cli and ajv-formats are installed>]
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { corpusFolder } from './bench/corpus-folder.ts';
import { fullSize } from './bench/corpus.ts';
import { inChild, medians, type Figures } from './bench/in-child.ts';
import { measures } from './bench/measures.ts';

const root = join(import.meta.dirname, '..');
const cache = join(root, '.cache/bench');
/** As `npx framewright` in a checkout. */
const command = join(root, 'scripts/bootstrap/framewright.js');
const [tools] = process.argv.slice(2);
const runs = 5;
/** Of a whole site, which takes a minute. */
const siteRuns = 3;

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
const ajvCli = tools === undefined ? {} : repeated('ajv-cli', () => inChild('measure-ajv-cli.ts', [large, tools]));
const diff = repeated('comparing', () => inChild('measure-diff.ts', [large]));
const watch = inChild('measure-watch.ts', [large, command]);
const versions = inChild('measure-versions.ts', ['20', '60']);
const few = inChild('measure-versions.ts', ['5', '60']);
const plainTemplates = join(root, 'scripts/bench/site/ours');
const plainSite = repeated('a plain site', () => inChild('measure-site.ts', [large, cache, plainTemplates]), siteRuns);
const smallSite = repeated('a tenth of it', () => inChild('measure-site.ts', [small, cache, plainTemplates]), siteRuns);
const plainAstro = repeated('the same by Astro alone', () => inChild('measure-plain-astro.ts', [large, join(cache, 'astro')]), siteRuns);
const hugo = repeated('the same by Hugo', () => inChild('measure-hugo.ts', [large, join(cache, 'hugo')]), siteRuns);
const wholeSmall = inChild('measure-site.ts', [small, cache]);
process.stderr.write('a site with everything on …\n');
const wholeLarge = inChild('measure-site.ts', [large, cache]);
process.stderr.write('a preview of one change …\n');
const preview = inChild('measure-preview.ts', [large, cache]);
const lighthouse = repeated('Lighthouse', () => inChild('measure-lighthouse.ts', []), siteRuns);
const figures: Figures = {
  ...cold,
  ...calls,
  ...ajvCli,
  ...diff,
  ...startUp,
  ...watch,
  ...plainAstro,
  ...named('plain', plainSite),
  ...named('small', smallSite),
  ...hugo,
  ...named('whole', wholeLarge),
  ...named('whole-small', wholeSmall),
  ...named('lighthouse', lighthouse),
  ...named('preview', preview),
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

/** The figures with a word before their names. */
function named(word: string, of: Figures): Figures {
  return Object.fromEntries(Object.entries(of).map(([name, figure]) => [`${word}-${name}`, figure]));
}

function repeated(what: string, measure: () => Figures, times = runs): Figures {
  const all = Array.from({ length: times }, (_, run) => {
    process.stderr.write(`${what}, ${run + 1} of ${times} …\n`);
    return measure();
  });
  return medians(all);
}
