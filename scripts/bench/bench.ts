import { rmSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { corpusFolder } from './corpus/corpus-folder.ts';
import { fullSize } from './corpus/corpus.ts';
import { ajvCliFolder, requireAjvCli } from './find-ajv-cli.ts';
import { inChild, medians, type Figures } from './in-child.ts';
import { measuredTable } from './measures.ts';
import { argumentsOf } from './usage.ts';

const [tools] = argumentsOf({
  call: 'npm run bench --',
  prints: 'how fast everything is, after some twelve minutes',
  args: [{ ...ajvCliFolder, optional: true }],
  needs: 'Hugo and Chromium are measured where they are installed, ajv-cli where its folder is given; what is not measured is left out.',
});
if (tools !== undefined) requireAjvCli(tools);

const root = join(import.meta.dirname, '../..');
const cache = join(root, '.cache/bench');
/** As `npx --no -- framewright` in a checkout. */
const command = join(root, 'scripts/bootstrap/framewright.js');
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
const ajvCli = tools === undefined ? {} : repeated('ajv-cli', () => inChild('measure-ajv-cli.ts', [large, resolve(tools)]));
const diff = repeated('comparing', () => inChild('measure-diff.ts', [large]));
const watch = inChild('measure-watch.ts', [large, command]);
const versions = inChild('measure-versions.ts', ['20', '60']);
const few = inChild('measure-versions.ts', ['5', '60']);
const service = repeated('a site of ladders', () => inChild('measure-ladders.ts', []), siteRuns);
const plainTemplates = join(import.meta.dirname, 'site/ours');
const plainSite = repeated('a plain site', () => inChild('measure-site.ts', [large, cache, plainTemplates]), siteRuns);
const smallSite = repeated('a tenth of it', () => inChild('measure-site.ts', [small, cache, plainTemplates]), siteRuns);
const plainAstro = repeated('the same by Astro alone', () => inChild('measure-plain-astro.ts', [large, emptied('astro')]), siteRuns);
const hugo = repeated('the same by Hugo', () => inChild('measure-hugo.ts', [large, emptied('hugo')]), siteRuns);
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
  ...prefixed('plain', plainSite),
  ...prefixed('small', smallSite),
  ...hugo,
  ...prefixed('whole', wholeLarge),
  ...prefixed('whole-small', wholeSmall),
  ...prefixed('lighthouse', lighthouse),
  ...prefixed('preview', preview),
  ...prefixed('service', service),
  ...renamed(versions, { pages: 'versionPages', build: 'versionBuild', processor: 'versionTime', memory: 'versionMemory' }),
  ...renamed(few, { pages: 'fewPages', processor: 'fewTime' }),
  ...renamed(tenth, { cold: 'smallCold', files: 'smallFiles' }),
};

const { lines, leftOut } = measuredTable(figures);
const rounded = Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, Math.round(figure)]));
process.stdout.write(
  [
    '',
    `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}; medians of ${runs}`,
    '',
    ...lines,
    '',
    ...(leftOut.length > 0 ? [`Not measured: ${leftOut.join('; ')}.`, ''] : []),
    `Milliseconds and megabytes behind them: ${JSON.stringify(rounded)}`,
    '',
  ].join('\n'),
);

/** The figures with prefixed names. */
function prefixed(word: string, of: Figures): Figures {
  return Object.fromEntries(Object.entries(of).map(([name, figure]) => [`${word}-${name}`, figure]));
}

/** Some of the figures by other names. */
function renamed(of: Figures, names: Readonly<Record<string, string>>): Figures {
  return Object.fromEntries(
    Object.entries(of).flatMap(([name, figure]) => {
      const other = names[name];
      return other === undefined ? [] : [[other, figure]];
    }),
  );
}

/** A cache folder that does not exist, even if an earlier run was interrupted. */
function emptied(name: string): string {
  rmSync(join(cache, name), { recursive: true, force: true });
  return join(cache, name);
}

function repeated(what: string, measure: () => Figures, times = runs): Figures {
  const all = Array.from({ length: times }, (_, run) => {
    process.stderr.write(`${what}, ${run + 1} of ${times} …\n`);
    return measure();
  });
  return medians(all);
}
