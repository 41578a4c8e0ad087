import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Manifest } from '@framewright/model';
import type { AstroInlineConfig, AstroIntegration } from 'astro';
import { themeCss } from '../theme/theme-css.ts';
import { clearUpAroundBundler } from './spare-memory.ts';

/** What differs from build to build. */
export interface BuildFacts {
  /** The source of the colours. */
  readonly manifest: Manifest;
  /** The folder of the site, where its pages are; nothing is written there. */
  readonly root: string;
  /** The folder of the templates; by default that of the site. */
  readonly templates?: string | undefined;
  /** A folder for this build alone. */
  readonly work: string;
  readonly base: string;
  /** Further scripts: from output path, relative to the start of the site, to file. */
  readonly scripts?: ReadonlyMap<string, string>;
  /** Receives the paths of the pages when they have been written. */
  readonly pages: string[];
}

/** The name of the folder, inside the one for the build, that receives the site. */
export const builtFolder = 'site';

/** The whole configuration of Astro: there is no file for it. */
export function astroConfig({ manifest, root, templates, work, base, scripts = new Map(), pages }: BuildFacts): AstroInlineConfig {
  return {
    configFile: false,
    root: work,
    srcDir: templates ?? join(root, 'src'),
    outDir: join(work, builtFolder),
    cacheDir: join(work, 'cache'),
    base,
    logLevel: 'silent',
    devToolbar: { enabled: false },
    trailingSlash: 'always',
    compressHTML: true,
    build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4, server: join(work, 'server') },
    integrations: [readFrom(root), intoOwnFolder, clearUpAroundBundler, countPages(pages)],
    vite: {
      logLevel: 'silent',
      cacheDir: join(work, 'vite'),
      build: { assetsInlineLimit: 0, cssTarget: ['chrome123', 'firefox128', 'safari17.5'] },
      plugins: [
        {
          name: 'framewright-theme',
          resolveId: (id) => (id === themeId ? `\0${themeId}` : undefined),
          load: (id) => (id === `\0${themeId}` ? themeCss(manifest) : undefined),
        },
        // Astro starts a server to look for collections, of which we have none; each would bundle Astro's own toolbar for nobody.
        {
          name: 'framewright-no-toolbar',
          configResolved: ({ environments }) => {
            for (const { optimizeDeps } of Object.values(environments)) optimizeDeps.include = [];
          },
        },
        // The pages use the same modules as the caller, wherever their bundle is. JSON is bundled: Node would want its import attribute.
        {
          name: 'framewright-packages',
          enforce: 'pre',
          // The bundle is run from where no package is found.
          configEnvironment: (name) => (name === 'client' ? undefined : { resolve: { noExternal: true } }),
          applyToEnvironment: ({ config }) => config.consumer === 'server',
          resolveId: (id) =>
            id.startsWith('@framewright/') && !id.endsWith('.json') ? { id: import.meta.resolve(id), external: true } : undefined,
        },
        // Astro checks its configuration with the same files, so that they are loaded already; to bundle them takes a quarter of all.
        {
          name: 'framewright-loaded',
          enforce: 'pre',
          applyToEnvironment: ({ config }) => config.consumer === 'server',
          async resolveId(id, importer, options) {
            if (id !== 'zod' && !id.startsWith('zod/')) return undefined;
            const found = await this.resolve(id, importer, options);
            return found && { id: pathToFileURL(found.id).href, external: true };
          },
        },
        // Scripts bundle only what they use of our packages; what needs the parser can't run in a browser.
        {
          name: 'framewright-scripts',
          enforce: 'pre',
          applyToEnvironment: ({ config }) => config.consumer === 'client',
          buildStart() {
            for (const [fileName, id] of scripts) this.emitFile({ type: 'chunk', id, fileName });
          },
          resolveId: (id) =>
            id.startsWith('@framewright/')
              ? { id: fileURLToPath(import.meta.resolve(id)), external: id === '@framewright/markdown', moduleSideEffects: false }
              : undefined,
        },
      ],
    },
  };
}

const themeId = 'virtual:theme.css';

/** Astro keeps notes below the first root that it hears of, which is why that is the folder for the build; the sources are read from here. */
function readFrom(root: string): AstroIntegration {
  return {
    name: 'framewright-root',
    hooks: { 'astro:config:setup': ({ updateConfig }) => void updateConfig({ root: pathToFileURL(root) }) },
  };
}

/** Without this, Astro bundles into the current folder of the process, which is not ours to write to. */
const intoOwnFolder: AstroIntegration = {
  name: 'framewright-folder',
  hooks: {
    'astro:config:done': ({ setAdapter }) =>
      setAdapter({
        name: 'framewright-folder',
        adapterFeatures: { buildOutput: 'static', preserveBuildServerDir: true },
        supportedAstroFeatures: { staticOutput: 'stable', sharpImageService: 'stable' },
      }),
  },
};

function countPages(pages: string[]): AstroIntegration {
  return {
    name: 'framewright-pages',
    hooks: { 'astro:build:done': (built) => void pages.push(...built.pages.map(({ pathname }) => pathname)) },
  };
}
