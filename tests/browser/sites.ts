import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { exampleBase } from '@framewright/validator';
import { parseFramework } from '@framewright/markdown';
import { canonicalJson, compileBundle, frameworkOfBundle, type Framework } from '@framewright/model';
import type { Release } from '@framewright/site';
import { inGreek, mirrorLocale, pseudoLocale } from '../support/test-locales.ts';
import { hostileFramework } from '../xss/hostile-framework.ts';
import { brokenContent } from './broken-content.ts';
import { frameworkIn, releasesIn } from './built-site.ts';
import { factsContent } from './facts-content.ts';
import { formatTwoContent } from './format-2-content.ts';
import { levelTitlesContent } from './level-titles-content.ts';
import { previewSites, type PreviewName } from './preview-sites.ts';
import { siteOf, withoutDocs, type SiteParts, type SiteToBuild } from './site-to-build.ts';

const folder = (name: string): URL => new URL(`../frameworks/${name}/`, import.meta.url);
const history = folder('history');
const themed = folder('themed');

/** The history at its base, with some of its releases, oldest first. */
async function historyWith(chosen: (releases: readonly Release[]) => readonly Release[]): Promise<SiteParts> {
  return { framework: await frameworkIn(history), releases: chosen(await releasesIn(history)) };
}

function beforeLast(releases: readonly Release[]): readonly Release[] {
  return releases.slice(0, -3);
}

async function greek(): Promise<Framework> {
  return inGreek(await frameworkIn(folder('two-dimensions')));
}

/** The Greek framework as if it were written in a language that is read from right to left. */
async function mirrored(): Promise<Framework> {
  const framework = await greek();
  const { manifest } = framework;
  return { ...framework, manifest: { ...manifest, data: { ...manifest.data, language: 'he', languages: ['he'] } } };
}

function releasesOf(content: (version: '1.0.0' | '1.1.0') => Framework): readonly Release[] {
  return (['1.1.0', '1.0.0'] as const).map((version) => {
    const date = version === '1.0.0' ? '2026-01-01' : '2026-02-01';
    const bundle = compileBundle(content(version), date);
    const text = canonicalJson(bundle, 2);
    const files = [{ name: `${version}.json`, text, digest: createHash('sha256').update(text).digest('hex') }];
    return { version, date, framework: frameworkOfBundle(bundle), files };
  });
}

type SiteName =
  | PreviewName
  | 'framework'
  | 'history'
  | 'twoDimensions'
  | 'earlierHistory'
  | 'reversedHistory'
  | 'hostedHistory'
  | 'twoDimensionsAtRoot'
  | 'twoLanguages'
  | 'themed'
  | 'pseudo'
  | 'mirrored'
  | 'hostile'
  | 'example'
  | 'broken'
  | 'brokenDraft'
  | 'formatTwo'
  | 'facts'
  | 'levelTitles';

/** Every site of the tests. */
export const sites: Readonly<Record<SiteName, SiteToBuild>> = {
  framework: siteOf(new URL('../../framework/', import.meta.url), '/'),
  history: siteOf(history, '/bakery/'),
  twoDimensions: siteOf(folder('two-dimensions'), '/org/repo/'),

  /** Before the last three releases. */
  earlierHistory: withoutDocs({ name: 'history-earlier', base: '/bakery/', parts: () => historyWith(beforeLast) }),
  /** The same with its releases in another order. */
  reversedHistory: withoutDocs({
    name: 'history-reversed',
    base: '/bakery/',
    parts: () => historyWith((releases) => beforeLast(releases).toReversed()),
  }),
  hostedHistory: withoutDocs(siteOf(history, 'https://host.example/org/repo/')),
  twoDimensionsAtRoot: siteOf(folder('two-dimensions'), '/'),
  twoLanguages: {
    name: 'two-languages',
    base: '/lights/',
    parts: async () => ({
      framework: await frameworkIn(folder('two-languages')),
      more: { base: 'https://light-keepers.example/lights/' },
    }),
  },
  themed: {
    name: 'themed',
    base: '/orchards/',
    parts: async () => ({
      framework: await frameworkIn(themed),
      more: { readAssets: async (paths) => paths.map((path) => readFileSync(new URL(path, themed))) },
    }),
  },

  /** With longer words around its content. */
  pseudo: withoutDocs({ name: 'pseudo', base: '/', parts: async () => ({ framework: await greek(), more: { spoken: pseudoLocale } }) }),
  mirrored: withoutDocs({
    name: 'mirrored',
    base: '/',
    parts: async () => ({ framework: await mirrored(), more: { spoken: mirrorLocale } }),
  }),

  /** Of nothing but texts that try to do harm. */
  hostile: withoutDocs({ name: 'hostile', base: '/', parts: async () => ({ framework: parseFramework(hostileFramework) }) }),
  example: withoutDocs({
    name: 'example',
    base: '/preview/',
    parts: async () => ({ framework: parseFramework(exampleBase, { version: '1.0.0' }) }),
  }),
  /** With what came with format 2. */
  formatTwo: { name: 'format-2', base: '/meetings/', parts: async () => ({ framework: formatTwoContent() }) },
  /** With entries of all types that have every fact, in the second of two releases. */
  facts: withoutDocs({
    name: 'facts',
    base: '/harbour/',
    parts: async () => ({ framework: factsContent('1.1.0'), releases: releasesOf(factsContent) }),
  }),
  /** With titles of levels in one dimension only, which a second release changed. */
  levelTitles: withoutDocs({
    name: 'level-titles',
    base: '/knots/',
    parts: async () => ({ framework: levelTitlesContent('1.1.0'), releases: releasesOf(levelTitlesContent) }),
  }),
  /** Full of mistakes. */
  broken: { name: 'broken', base: '/', parts: async () => ({ framework: parseFramework(brokenContent) }) },
  /** A draft full of mistakes beside a release that has none. */
  brokenDraft: withoutDocs({
    name: 'broken-draft',
    base: '/',
    parts: async () => {
      const bundle = compileBundle(parseFramework(exampleBase, { version: '1.0.0' }), '2026-11-22');
      const release: Release = { version: '1.0.0', date: '2026-11-22', framework: frameworkOfBundle(bundle), files: [] };
      return { framework: parseFramework(brokenContent, { version: '1.0.0' }), releases: [release] };
    },
  }),

  ...previewSites,
};
