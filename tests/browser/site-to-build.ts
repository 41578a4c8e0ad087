import type { Framework } from '@framewright/model';
import type { BuildSiteOptions, Release } from '@framewright/site';
import { frameworkIn, releasesIn } from './built-site.ts';

/** A site for tests. */
export interface SiteToBuild {
  /** Unique, and valid in a file name. */
  readonly name: string;
  /** The path below which it is served. */
  readonly base: string;
  readonly parts: () => Promise<SiteParts>;
}

/** What a site is made of. */
export interface SiteParts {
  readonly framework: Framework;
  readonly releases?: readonly Release[];
  /** Options that differ from those of most sites. */
  readonly more?: Partial<BuildSiteOptions>;
}

/**
 * The same site without the documentation of the tools: two hundred and fifty pages, which are the same in every site. Those that are read for
 * them have them.
 */
export function withoutDocs({ parts, ...rest }: SiteToBuild): SiteToBuild {
  return {
    ...rest,
    async parts() {
      const { framework, ...more } = await parts();
      const { manifest } = framework;
      const data = { ...manifest.data, theme: { ...manifest.data.theme, documentation: 'none' as const } };
      return { framework: { ...framework, manifest: { ...manifest, data } }, ...more };
    },
  };
}

/** The site of the framework in a folder, with all its releases. @param at the path that it is served at, or its whole address */
export function siteOf(folder: URL, at: string): SiteToBuild {
  const name = [...folder.pathname.split('/').slice(-2, -1), ...at.split(/[:/]+/u).filter(Boolean)].join('-');
  return {
    name,
    base: new URL(at, 'https://site.example').pathname,
    parts: async () => ({ framework: await frameworkIn(folder), releases: await releasesIn(folder), more: { base: at } }),
  };
}
