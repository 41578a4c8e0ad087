import { digestOf, statusOf, type Framework } from '@framewright/model';

/** When what was released, as year-month-day. */
export interface ReleaseDates {
  /** The day of the version that is written. */
  readonly released: string;
  /** From id to the day of the first release that has it. */
  readonly first: ReadonlyMap<string, string>;
  /** From id to the day of the last release that changed it. */
  readonly changed: ReadonlyMap<string, string>;
  /** From id to the day of the first release that says it is deprecated. */
  readonly ended: ReadonlyMap<string, string>;
}

/** A release, and its day if it says so. */
interface DatedRelease {
  readonly date?: string;
  readonly framework: Framework;
}

/**
 * When what was released, as releases tell it. Those without a day say nothing.
 *
 * @param released the day of the version that is written
 * @param releases from the oldest to the newest
 */
export function datesOfReleases(released: string, releases: readonly DatedRelease[]): ReleaseDates {
  const [first, changed, ended] = [new Map<string, string>(), new Map<string, string>(), new Map<string, string>()];
  const digests = new Map<string, string>();
  for (const { date, framework } of releases) {
    if (date === undefined) continue;
    for (const entry of [framework.manifest, ...framework.byId.values()]) {
      const digest = digestOf(entry.data);
      if (!first.has(entry.id)) first.set(entry.id, date);
      if (digests.get(entry.id) !== digest) changed.set(entry.id, date);
      if (statusOf(entry) === 'deprecated' && !ended.has(entry.id)) ended.set(entry.id, date);
      digests.set(entry.id, digest);
    }
  }
  return { released, first, changed, ended };
}
