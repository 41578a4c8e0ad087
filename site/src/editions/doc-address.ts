import { href, type Link } from '../address/entry-paths.ts';
import type { Editions } from './editions.ts';

/** Where the documentation of the tools is published, for sites that carry none; undefined as long as it is nowhere. */
const home: string | undefined = undefined;

/** Whether the site carries documentation of the tools: guides, and what can be looked up. */
export function carriesDocs({ draft }: Pick<Editions, 'draft'>): boolean {
  return draft.framework.manifest.data.theme?.documentation !== 'none';
}

/**
 * A link to a page of the documentation: on this site, or where it is published if this site carries none; without an address where it is in
 * neither place.
 * @param path such as `guides/`
 */
export function docLink(editions: Pick<Editions, 'draft' | 'root'>, label: string, path: string): Link {
  if (carriesDocs(editions)) return { label, href: href(editions.root, path) };
  return home === undefined ? { label } : { label, href: `${home}${path}` };
}
