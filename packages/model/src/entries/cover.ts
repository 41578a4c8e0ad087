import type { Cover } from '../generated/types.ts';
import { isObject } from '../text/json.ts';

/** What something helps to reach in a competence, and how sure that is if it says so. */
export type CoverParts = Readonly<Partial<Pick<Cover, 'rating' | 'certainty'>>>;

/**
 * Whether what is written for a competence under `covers` has its rating at the key `rating`, as in resources, rather than being it. A scale
 * may have dimensions with the names of these keys; then a level stands behind them.
 */
export function isCover(written: unknown): written is Readonly<Record<string, unknown>> {
  if (!isObject(written)) return false;
  return typeof written['certainty'] === 'string' || (isObject(written['rating']) && Object.keys(written).length > 1);
}

/** What is written for a competence under `covers`, in a qualification or in a resource. */
export function coverParts(written: Cover['rating'] | Cover | undefined): CoverParts {
  if (written === undefined) return {};
  return isCover(written) ? (written as unknown as CoverParts) : { rating: written as Cover['rating'] };
}
