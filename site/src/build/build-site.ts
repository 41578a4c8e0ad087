import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Diagnostic, Framework } from '@framewright/model';
import { fillFolder, placeFolder, plainFolder, scratchFolder } from '@framewright/workspace';
import { astroConfig, builtFolder } from './astro-config.ts';
import { provideContent } from '../content/content.ts';
import { docPictures } from '../content/doc-pictures.ts';
import { carriesDocs } from '../editions/doc-address.ts';
import { editionsOf, type Editions, type Release } from '../editions/editions.ts';
import { viewOf } from '../editions/view.ts';
import { stepPages } from '../view/ladder/step-pages.ts';
import { readPageAssets, type ReadAssets } from '../address/page-assets.ts';
import { packFiles } from '../files/pack-files.ts';
import { filesBesidePages } from '../files/files-beside-pages.ts';
import { english, type Interface } from '../languages/interface.ts';
import { unmarked } from '../languages/language-marks.ts';
import { addPageLanguages } from './add-page-languages.ts';
import { clearUp, withSlowGrowth } from './spare-memory.ts';
import { previewFiles } from '../preview/composer/preview-files.ts';
import { previewScripts } from '../preview/composer/preview-scripts.ts';
import type { Preview } from '../content/preview.ts';
import { readDocs, type Doc, type DocFolder } from '../content/read-docs.ts';
import { drawPictures } from '../share/draw-pictures.ts';
import { hostFiles } from '../share/host-files.ts';
import { servedAddresses } from '../share/served-addresses.ts';
import { shareFiles } from '../share/share-files.ts';
import { stepTextFiles } from '../view/comparison/step-texts.ts';
import { siteAddress } from '../address/site-address.ts';
import { textFiles } from '../texts/text-files.ts';
import { plainTheme, readCustomTheme } from '../theme/custom-theme.ts';

/** What to build, and where to. */
export interface BuildSiteOptions {
  /** The working tree. */
  readonly framework: Framework;
  /** The releases, in any order. */
  readonly releases?: readonly Release[];
  /** The findings of the check; shown on the pages of the entries concerned. */
  readonly diagnostics: readonly Diagnostic[];
  /**
   * The folder for the site; created if missing. Files of an earlier build that are no longer part of the site are removed, others stay.
   * Nothing in it is written or removed behind a link.
   */
  readonly outDir: string;
  /** The cache folder of the user, which remembers what was built where; without it no file of an earlier build is removed. */
  readonly cache?: string | undefined;
  /** The path that the site is served at, or its whole address; `/` by default. */
  readonly base?: string;
  /** The web address of the sources, if the manifest names no repository. */
  readonly sources?: string;
  /**
   * Whether to draw preview pictures of the start page and of every role, and icons. By default yes, except for a preview. Each takes some
   * 15 ms.
   */
  readonly images?: boolean;
  /** Reads the files that pages link to and show; without it these links are plain text, and images are left out. */
  readonly readAssets?: ReadAssets;
  /** The words of the interface; by default English. */
  readonly spoken?: Interface;
  /**
   * A folder of Astro templates (`pages/` and what they need) to render instead of the site's own; they reach the content through
   * `useContent()`. Only their pages are built then, without pictures, feeds, search, data or other files, so that benchmarks compare like
   * with like.
   */
  readonly templates?: string;
  /** What to mark on the pages of a preview of a proposed change; the framework is the one after the change. */
  readonly preview?: Preview;
  readonly onProgress?: (line: string) => void;
}

/** What was built. */
export interface BuiltSite {
  readonly pages: number;
}

const siteFolder = new URL('../../', import.meta.url);

/**
 * Builds the site of a framework as static files. Builds in one process are queued.
 * @throws Error if the site can't be built or written; mistakes in content are shown, not thrown
 */
export function buildSite(options: BuildSiteOptions): Promise<BuiltSite> {
  const result = queue.then(() => build(options));
  queue = result.catch(() => undefined);
  return result;
}

let queue: Promise<unknown> = Promise.resolve();
/** What this process built in which folder. */
const placed = new Map<string, readonly string[]>();

async function build({
  framework,
  releases = [],
  diagnostics,
  outDir,
  base,
  sources,
  images,
  readAssets,
  spoken = english,
  templates,
  preview,
  cache,
  onProgress,
}: BuildSiteOptions): Promise<BuiltSite> {
  // Rendering takes long, and would be for nothing.
  await plainFolder(outDir);
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { build: astroBuild } = await import('astro');
  const isHomeOfDocs = framework.manifest.data.theme?.documentation === 'whole';
  const [guides, everyReference, decisions] = await Promise.all([
    docsIn('guides'),
    docsIn('reference'),
    isHomeOfDocs ? docsIn('decisions') : [],
  ]);
  const reference = everyReference.filter(({ forProgrammers }) => isHomeOfDocs || !forProgrammers);
  const docs = { guides, reference, decisions };
  const address = siteAddress(base, framework.manifest.data.iri);
  const editions = editionsOf(framework, releases, address.base, spoken, sources);
  // A preview is neither shared with a picture nor indexed.
  const share = {
    origin: address.origin,
    images: images ?? preview === undefined,
    isPreview: preview !== undefined,
    listed: new Set<string>(),
  };
  const onGap = (line: string): void => onProgress?.(line);
  const assets = readAssets ? await readPageAssets(framework, readAssets, onGap) : new Map<string, Uint8Array>();
  const theme = readAssets ? await readCustomTheme(framework, readAssets, onGap) : plainTheme;
  // Never in the folder of the site, which may belong to somebody else, and never used twice, since modules are cached by path.
  const scratch = await scratchFolder('framewright-build-');
  // Astro looks at where links lead, and a folder of the system may be behind one.
  const work = await realpath(scratch.path);
  const pages: string[] = [];
  try {
    provideContent({
      editions,
      diagnostics,
      assets: new Set(assets.keys()),
      docs,
      isHomeOfDocs,
      theme,
      share,
      ...(preview === undefined ? {} : { preview }),
    });
    const said = stepsSaid(editions);
    if (said !== undefined) onProgress?.(said);
    onProgress?.('Rendering the pages');
    const root = fileURLToPath(siteFolder);
    const built = join(work, builtFolder);
    const scripts = preview === undefined ? {} : { scripts: previewScripts() };
    const config = astroConfig({ manifest: framework.manifest.data, root, templates, work, base: editions.root, ...scripts, pages });
    await withSlowGrowth(() => astroBuild(config));
    if (templates === undefined) {
      await addPageLanguages(built, editions);
      await writeBeside(built, await filesBesidePages(editions, isHomeOfDocs ? guides : [], share.origin));
      // What a proposal says is read on its pages, which say that nobody has reviewed it.
      if (preview === undefined) await writeBeside(built, packFiles(editions));
      await writeBeside(built, textFiles(editions, share.origin));
      await writeBeside(built, [...stepTextFiles(editions)]);
      if (carriesDocs(editions)) await writeBeside(built, docPictures(docs));
      if (preview) await writeBeside(built, await previewFiles(editions, preview));
      await writeBeside(built, shareFiles(editions, share));
      if (share.images) await writePictures(built, editions);
      await writeBeside(
        built,
        [...assets, ...theme.files].map(([path, content]) => ({ path, content })),
      );
      await writeBeside(built, hostFiles(editions, share.isPreview, await servedAddresses(built)));
    }
    onProgress?.(`Writing ${pages.length} pages`);
    const { files, left } = await placeFolder(built, outDir, { cache, before: placed.get(outDir) });
    placed.set(outDir, files);
    if (left.length > 0)
      onProgress?.(
        `Leaving ${left.length === 1 ? 'a file' : `${left.length} files`} of an earlier build, because nothing here remembers that it was ours`,
      );
  } finally {
    provideContent(undefined);
    await scratch.remove();
  }
  return { pages: pages.length };
}

async function writePictures(folder: string, editions: Editions): Promise<void> {
  for await (const picture of drawPictures(editions)) {
    await writeBeside(folder, [picture]);
    clearUp('young');
    // What hangs on an object outside V8's heap is released between turns of the event loop only.
    await nextTurn();
  }
}

/** How many steps between roles have a page of their own, where not all do. */
function stepsSaid(editions: Editions): string | undefined {
  const { steps, possible } = stepPages(viewOf(editions, editions.main));
  if (steps.length === possible) return undefined;
  const number = (value: number): string => value.toLocaleString('en');
  return `Giving ${number(steps.length)} of ${number(possible)} steps between two roles a page of their own; the others are put together in the browser`;
}

function docsIn(folder: DocFolder): Promise<readonly Doc[]> {
  return readDocs(new URL(`docs/${folder}/`, siteFolder));
}

async function writeBeside(
  folder: string,
  files: readonly { readonly path: string; readonly content: string | Uint8Array }[],
): Promise<void> {
  await fillFolder(
    folder,
    files.map(({ path, content }) => ({ path, content: typeof content === 'string' ? unmarked(content) : content })),
  );
}
