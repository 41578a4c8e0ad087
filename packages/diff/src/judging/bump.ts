import type { Bump } from '@framewright/model';

/** The bumps from the smallest to the biggest. */
export const bumps: readonly Bump[] = ['none', 'patch', 'minor', 'major', 'forbidden'];

/** Compares: negative if the first bump is smaller. */
export function compareBumps(a: Bump, b: Bump): number {
  return bumps.indexOf(a) - bumps.indexOf(b);
}

/** The biggest bump; 'none' if there are none. */
export function biggestBump(some: Iterable<Bump>): Bump {
  let biggest: Bump = 'none';
  for (const bump of some) if (compareBumps(bump, biggest) > 0) biggest = bump;
  return biggest;
}

/**
 * The bump to declare in a changeset: below 1.0.0 a required major is declared minor and all else patch.
 * What is forbidden stays so.
 */
export function declaredBump(required: Bump, version: string): Bump {
  if (required === 'none' || required === 'forbidden' || !version.startsWith('0.')) return required;
  return required === 'major' ? 'minor' : 'patch';
}
