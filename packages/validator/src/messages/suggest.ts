import { suggest as suggestAnew, type Candidate } from '@framewright/model';

export { fold, namedAs, type Candidate } from '@framewright/model';

// The same names are compared again and again where there are many of them, and many mistakes.
const found = new WeakMap<readonly (string | Candidate)[], Map<string, readonly string[]>>();

/** The ids that someone may have meant, the nearest first; none where nothing is near. */
export function suggest(written: string, candidates: readonly (string | Candidate)[]): readonly string[] {
  const earlier = found.get(candidates) ?? new Map<string, readonly string[]>();
  found.set(candidates, earlier);
  const near = earlier.get(written) ?? suggestAnew(written, candidates);
  earlier.set(written, near);
  return near;
}
