import type { SiteToBuild } from '../browser/site-to-build.ts';
import { sites } from '../browser/sites.ts';

/** A site with addresses, fragments, keys and columns that must stay. */
export interface Net {
  readonly name: string;
  readonly site: SiteToBuild;
  /** The folder of its lists. */
  readonly lists: URL;
  /** Whether one of each type is enough for addresses like this one, relative to the start of the site. */
  isNotedBySort(address: string): boolean;
}

/** What people link to, and a made-up framework for page types that it lacks: several versions, languages and renamed entries. */
export const nets: readonly Net[] = [
  {
    name: 'the framework',
    site: sites.framework,
    lists: new URL('./framework/', import.meta.url),
    isNotedBySort: (address) => /^\/(?:_astro|draft|changes\/draft)\//u.test(address) || /\/search\/[\da-f]{10}\.json$/u.test(address),
  },
  {
    name: 'a framework with a history',
    site: sites.history,
    lists: new URL('./history/', import.meta.url),
    isNotedBySort: () => true,
  },
];
