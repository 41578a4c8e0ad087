import { webAddress } from '@framewright/model';

/** Where a site is published. */
export interface SiteAddress {
  /** Path below which it is served; begins and ends with one slash. */
  readonly base: string;
  /** Scheme and host without a slash at the end; undefined if they are not known. */
  readonly origin: string | undefined;
}

/**
 * Computes where a site is published.
 * @param base a path, or the whole address; by default the root
 * @param iri the address in the manifest, which gives the host if its path is that of the site. A preview at another path has no known
 * host.
 */
export function siteAddress(base: string | undefined, iri: string): SiteAddress {
  const whole = base === undefined ? undefined : webAddress(base);
  if (whole) return { base: slashed(whole.pathname), origin: whole.origin };
  const path = slashed(base ?? '');
  const minted = webAddress(iri);
  return { base: path, origin: minted && slashed(minted.pathname) === path ? minted.origin : undefined };
}

/** A path that begins and ends with one slash. */
function slashed(path: string): string {
  const steps = path.split('/').filter((step) => step !== '');
  return steps.length === 0 ? '/' : `/${steps.join('/')}/`;
}
