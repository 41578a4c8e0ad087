import { href, type Link } from '../address/entry-paths.ts';
import type { Editions } from './editions.ts';

/** Whether the site carries documentation of the tools: guides, and what can be looked up. */
export function carriesDocs({ draft }: Pick<Editions, 'draft'>): boolean {
  return draft.framework.manifest.data.theme?.documentation !== 'none';
}

/**
 * A link to a page of the documentation; without an address where this site carries none, since it is published nowhere else.
 * @param path such as `guides/`
 */
export function docLink(editions: Pick<Editions, 'draft' | 'root'>, label: string, path: string): Link {
  return carriesDocs(editions) ? { label, href: href(editions.root, path) } : { label };
}
