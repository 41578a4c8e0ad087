import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Framework } from '@framewright/model';
import { buildSite, type BuildSiteOptions, type Release } from '@framewright/site';
import { validate } from '@framewright/validator';
import { folderTree, readFramework, readReleases } from '@framewright/workspace';

/** A site built into a folder of its own. */
export interface BuiltSite {
  readonly folder: string;
  readonly base: string;
  /** The text of every page by its path below the base: `roles/pmo-officer/`, `404.html`. */
  readonly pages: ReadonlyMap<string, string>;
  /** Every file by its path below the base. */
  readonly files: ReadonlySet<string>;
  remove(): Promise<void>;
}

/** Reads the framework in a folder. */
export function frameworkIn(folder: URL): Promise<Framework> {
  return readFramework(folderTree(fileURLToPath(folder)));
}

/** Reads the releases of the framework in a folder. */
export function releasesIn(folder: URL): Promise<readonly Release[]> {
  return readReleases(fileURLToPath(folder));
}

/** Builds the site of a framework, outside the checkout. @param more options that differ from those of most sites */
export async function builtSite(
  framework: Framework,
  base: string,
  releases: readonly Release[] = [],
  more: Partial<BuildSiteOptions> = {},
): Promise<BuiltSite> {
  const folder = more.outDir ?? (await mkdtemp(join(tmpdir(), 'framewright-site-')));
  await buildSite({ framework, releases, diagnostics: validate(framework), base, ...more, outDir: folder });
  return readSite(folder, base);
}

/** The site in a folder. */
export async function readSite(folder: string, base: string): Promise<BuiltSite> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll(sep, '/'),
    )
    .sort();
  const pages = new Map<string, string>();
  for (const file of files)
    if (file.endsWith('.html')) pages.set(file.replace(/(^|\/)index\.html$/, '$1'), await readFile(join(folder, file), 'utf8'));
  return { folder, base, pages, files: new Set(files), remove: () => rm(folder, { recursive: true, force: true }) };
}
