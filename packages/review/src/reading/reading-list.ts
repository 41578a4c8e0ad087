import {
  entryOf,
  inReadingOrder,
  labelOf,
  resolveRole,
  rolesByRung,
  type Entry,
  type EntryOf,
  type Framework,
  inWords,
} from '@framewright/model';
import { groupOf, inOrderOfPages } from './reading-order.ts';
import { readingTime, timeOfWords, type ReadingTime } from './reading-time.ts';

/** An entry to read. */
export interface ReadingItem extends ReadingTime {
  readonly entry: Entry;
}

/** Roles on one rung of a ladder, and the part of a list that concerns them. */
export interface ReadingTier extends ReadingTime {
  /** The titles of the roles. */
  readonly title: string;
  readonly roles: readonly EntryOf<'role'>[];
  /** In the order of the list: these roles, and what they require. */
  readonly items: readonly ReadingItem[];
}

/** What a review round asks to read. */
export interface ReadingList extends ReadingTime {
  /** In the order in which the round names it: roles, competences, groups with all that they hold, kinds, types. */
  readonly items: readonly ReadingItem[];
  /** By role, from the lowest rung up; none if the round names no role. */
  readonly tiers: readonly ReadingTier[];
}

/** The reading list of a review round, without duplicates and without what does not exist. */
export function readingList(framework: Framework, { data: { scope } }: EntryOf<'review'>): ReadingList {
  const entriesOf = <T extends 'role' | 'competence'>(type: T, ids: readonly string[] = []): readonly EntryOf<T>[] =>
    ids.flatMap((id) => entryOf(framework, type, id) ?? []);
  const roles = entriesOf('role', scope.roles);
  const entries = new Set<Entry>([
    ...roles,
    ...entriesOf('competence', scope.competences),
    ...(scope.groups ?? []).flatMap((id) => groupMembers(framework, id)),
    ...(scope.kinds ?? []).flatMap((id) =>
      inOrderOfPages(framework, currentEntries(framework.entries.competence.filter(({ data }) => data.kind === id))),
    ),
    ...(scope.types ?? []).flatMap((type) => inOrderOfPages(framework, currentEntries(framework.entries[type]))),
  ]);
  const items = [...entries].map((entry): ReadingItem => ({ entry, ...readingTime([entry]) }));
  return { items, tiers: tiersOf(framework, roles, items), ...sumOf(items) };
}

/** A group, the groups inside it, and their competences, in reading order. */
function groupMembers(framework: Framework, id: string): readonly Entry[] {
  const children = Map.groupBy(framework.entries.group, ({ data }) => data.parent);
  const inside = new Set([id]);
  // A set goes on with what is added to it meanwhile.
  for (const each of inside) for (const child of children.get(each) ?? []) inside.add(child.id);
  const groups = inReadingOrder(
    framework.entries.group.filter((group) => inside.has(group.id)),
    framework.language,
  );
  const top = groups.toSorted((a, b) => Number(b.id === id) - Number(a.id === id));
  const competences = framework.entries.competence.filter((entry) => inside.has(groupOf(framework, entry) ?? ''));
  return [...currentEntries(top), ...inOrderOfPages(framework, currentEntries(competences))];
}

/** What is not ready yet, or deprecated, is read only if it is named. */
function currentEntries(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(({ data }) => !('status' in data) || (data.status !== 'draft' && data.status !== 'deprecated'));
}

function tiersOf(framework: Framework, roles: readonly EntryOf<'role'>[], items: readonly ReadingItem[]): readonly ReadingTier[] {
  const rungs = Map.groupBy(rolesByRung([...new Set(roles)], framework.language), ({ id, data }) =>
    data.rung === undefined ? `/${id}` : `${data.rung}/${data.family ?? ''}`,
  );
  return [...rungs.values()].map((tier) => {
    const concerned = new Set<string>(tier.flatMap((role) => [role.id, ...requiredBy(framework, role)]));
    const own = items.filter(({ entry }) => concerned.has(entry.id));
    return { title: inWords(tier.map(labelOf)), roles: tier, items: own, ...sumOf(own) };
  });
}

/** Ids of the competences that a role requires, or lets choose from. */
export function requiredBy(framework: Framework, role: EntryOf<'role'>): readonly string[] {
  const { requirements, electives } = resolveRole(framework, role);
  return [...requirements, ...electives.flatMap(({ of }) => of)].map(({ competence }) => competence);
}

function sumOf(items: readonly ReadingItem[]): ReadingTime {
  return timeOfWords(items.reduce((sum, { words }) => sum + words, 0));
}
