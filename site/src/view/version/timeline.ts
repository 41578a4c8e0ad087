import { digestOf, type Entry } from '@framewright/model';
import { linkTo, viewOf } from '../../editions/view.ts';
import type { Link } from '../../address/entry-paths.ts';
import { changesOf, withReason } from '../../editions/differences.ts';
import type { Edition, Editions } from '../../editions/editions.ts';
import { counterparts, formerIds } from '../../editions/lineage.ts';

/** What a release did to an entry. */
export type Event = 'first' | 'added' | 'changed' | 'renamed' | 'replaces' | 'deprecated' | 'unchanged' | 'removed';

/** An entry in one release, or in the working tree. */
export interface TimelineRow {
  readonly edition: Edition;
  readonly event: Event;
  /** The ids of the entry there; those of the release before where it was removed. */
  readonly ids: readonly string[];
  /** Its entries there and in the release before, if its ids differ. */
  readonly after: readonly Link[];
  readonly before: readonly Link[];
  /** What changed, in sentences. */
  readonly messages: readonly string[];
}

/** The history of an entry through all releases, oldest first; the working tree follows if it differs from the last release. */
export function timelineOf(editions: Editions, edition: Edition, entry: Entry): readonly TimelineRow[] {
  const rows: TimelineRow[] = [];
  let last: { edition: Edition; entries: readonly Entry[] } | undefined;
  for (const at of editions.history) {
    const entries = counterparts(editions, edition, entry.id, at);
    const ids = (entries.length > 0 ? entries : (last?.entries ?? [])).map(({ id }) => id);
    const messages = last ? changesOf(editions, at, ids).map((change) => withReason(at.framework, change)) : [];
    const plain = eventOf(last?.entries ?? [], entries, at === editions.history[0]);
    const event = plain === 'unchanged' && messages.length > 0 ? 'changed' : plain;
    const isShown = event !== undefined && !(at.kind === 'draft' && (event === 'unchanged' || editions.releases.length === 0));
    const isOther = event === 'renamed' || event === 'replaces';
    const before = isOther ? linksIn(editions, last?.edition ?? at, last?.entries ?? []) : [];
    const after = isOther ? linksIn(editions, at, entries) : [];
    if (isShown) rows.push({ edition: at, event, ids, after, before, messages });
    last = { edition: at, entries };
  }
  return rows;
}

function eventOf(before: readonly Entry[], after: readonly Entry[], isFirst: boolean): Event | undefined {
  if (after.length === 0) return before.length === 0 ? undefined : 'removed';
  if (before.length === 0) return isFirst ? 'first' : 'added';
  const [old, now] = [before.map(({ id }) => id), after.map(({ id }) => id)];
  if (now.some((id) => !old.includes(id)))
    return after.some((entry) => formerIds(entry).some((id) => old.includes(id))) ? 'renamed' : 'replaces';
  if (after.some((entry) => isDeprecated(entry) && before.some((earlier) => earlier.id === entry.id && !isDeprecated(earlier))))
    return 'deprecated';
  return after.every((entry) => before.some((earlier) => earlier.id === entry.id && entryDigest(earlier) === entryDigest(entry)))
    ? 'unchanged'
    : 'changed';
}

/** The digest that the bundle has for an entry. */
export function entryDigest(entry: Entry): string {
  const known = digests.get(entry);
  if (known !== undefined) return known;
  const digest = digestOf(entry.data);
  digests.set(entry, digest);
  return digest;
}

const digests = new WeakMap<Entry, string>();

function isDeprecated({ data }: Entry): boolean {
  return 'status' in data && data.status === 'deprecated';
}

function linksIn(editions: Editions, edition: Edition, entries: readonly Entry[]): readonly Link[] {
  return entries.map((entry) => linkTo(viewOf(editions, edition), entry));
}
