import { href } from '../address/entry-paths.ts';
import type { Editions } from './editions.ts';

/** Where the documentation of the tools is published. */
const home = 'https://framewright.example/';

/** Whether the site carries documentation of the tools: guides, and what can be looked up. */
export function carriesDocs({ draft }: Pick<Editions, 'draft'>): boolean {
  return draft.framework.manifest.data.theme?.documentation !== 'none';
}

/** The address of a page of the documentation: on this site, or where it is published if this site carries none. @param path such as `guides/` */
export function docAddress(editions: Pick<Editions, 'draft' | 'root'>, path: string): string {
  return carriesDocs(editions) ? href(editions.root, path) : `${home}${path}`;
}
