import type { Assessment } from '@framewright/model';
import { electives } from '../profile/electives.ts';
import { gaps, totalDistance, type Answered, type Distance } from '../profile/gaps.ts';
import type { Profile } from '../profile/profile.ts';

/** How far a person is from a role, as counts: no share of a whole, since levels are not alike. */
export interface RoleDistance {
  readonly role: string;
  /** To what is asked for in any case. */
  readonly distance: Distance;
  /** To what is nearest among electives, beyond that, at most. */
  readonly electives: number;
  /** Levels that are missing at most: as if nothing was there where nothing is known. */
  readonly atMost: number;
  readonly met: number;
  readonly asked: number;
}

/**
 * The roles of some profiles, the nearest first. What is unknown never brings a role nearer: it is sorted by the levels that may be missing
 * at most, then by those that are known to be. Equal ones keep their order.
 */
export function nearestRoles(profiles: readonly Profile[], answered: Answered & Pick<Assessment, 'electives'>): readonly RoleDistance[] {
  const roles = profiles.flatMap((profile): readonly RoleDistance[] => {
    if (profile.role === undefined) return [];
    const all = gaps(profile, answered);
    const distance = totalDistance(all);
    const chosen = electives(profile, answered).reduce((sum, { atMost }) => sum + atMost, 0);
    return [
      {
        role: profile.role,
        distance,
        electives: chosen,
        atMost: distance.atMost + chosen,
        met: all.filter(({ state }) => state === 'met' || state === 'reflected').length,
        asked: all.filter(({ state }) => state !== 'not-expected').length,
      },
    ];
  });
  return roles.sort((a, b) => a.atMost - b.atMost || a.distance.steps - b.distance.steps);
}
