import { chainFrom, entryOf, inReadingOrder, longestChain, type EntryOf, type Framework } from '@framewright/model';
import { firstOfEach } from '../address/with-page.ts';

/** An entry that nests, with those below it in reading order. */
export interface Branch<E> {
  readonly entry: E;
  readonly branches: readonly Branch<E>[];
}

type NestingType = 'group' | 'family' | 'competence';
type Nesting = { [T in NestingType]: EntryOf<T> }[NestingType];

/** The groups of a framework as trees. */
export function groupTrees(framework: Framework): readonly Branch<EntryOf<'group'>>[] {
  return treesOf(framework.entries.group, framework.language);
}

/** The families of a framework as trees. */
export function familyTrees(framework: Framework): readonly Branch<EntryOf<'family'>>[] {
  return treesOf(framework.entries.family, framework.language);
}

/** The competences of a framework as trees: below each its parts. */
export function competenceTrees(framework: Framework): readonly Branch<EntryOf<'competence'>>[] {
  return treesOf(framework.entries.competence, framework.language);
}

/** The parts of a competence in reading order. */
export function partsOf(framework: Framework, competence: EntryOf<'competence'>): readonly EntryOf<'competence'>[] {
  treesOf(framework.entries.competence, framework.language);
  return ((branches.get(competence)?.branches ?? []) as readonly Branch<EntryOf<'competence'>>[]).map(({ entry }) => entry);
}

/** The competences that name another one as what they build on, in reading order. */
export function builtOnOf(framework: Framework, competence: EntryOf<'competence'>): readonly EntryOf<'competence'>[] {
  const { competence: all } = framework.entries;
  const index = builtOn.get(all) ?? builtOnIndex(all, framework.language);
  return index.get(competence.id) ?? [];
}

const builtOn = new WeakMap<readonly EntryOf<'competence'>[], ReadonlyMap<string, readonly EntryOf<'competence'>[]>>();

function builtOnIndex(all: readonly EntryOf<'competence'>[], language: string): ReadonlyMap<string, readonly EntryOf<'competence'>[]> {
  const index = new Map<string, EntryOf<'competence'>[]>();
  for (const entry of inReadingOrder(firstOfEach(all), language))
    for (const id of entry.data.buildsOn ?? []) {
      const others = index.get(id);
      if (others) others.push(entry);
      else index.set(id, [entry]);
    }
  builtOn.set(all, index);
  return index;
}

/** All entries of trees, each before those below it. */
export function flattenTrees<E>(trees: readonly Branch<E>[]): readonly E[] {
  return trees.flatMap(({ entry, branches: below }) => [entry, ...flattenTrees(below)]);
}

/** An entry and those above it, the highest first, as far as chains are followed; none for an unknown id. */
export function pathTo<T extends NestingType>(framework: Framework, type: T, id: string | undefined): readonly EntryOf<T>[] {
  const find = (at: string | undefined): EntryOf<T> | undefined => (at === undefined ? undefined : entryOf(framework, type, at));
  const entry = find(id);
  return entry ? [entry, ...chainFrom(entry, (at) => find(parentOf(at as Nesting)))].toReversed() : [];
}

const trees = new WeakMap<readonly Nesting[], readonly Branch<Nesting>[]>();
const branches = new WeakMap<Nesting, Branch<Nesting>>();

/**
 * Entries as trees, computed once. The first of several with one id stands for all. An entry whose parent is unknown, a descendant, or at
 * the end of the longest chain, is at the top.
 */
function treesOf<E extends Nesting>(all: readonly E[], language: string): readonly Branch<E>[] {
  const before = trees.get(all);
  if (before) return before as unknown as readonly Branch<E>[];
  const entries = firstOfEach(all);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const depths = depthsOf(entries, byId);
  const below = Map.groupBy(inReadingOrder(entries, language), (entry) => (depths.get(entry) === 0 ? undefined : parentOf(entry)));
  const grow = (entry: E): Branch<E> => {
    const branch = { entry, branches: (below.get(entry.id) ?? []).map(grow) };
    branches.set(entry, branch as unknown as Branch<Nesting>);
    return branch;
  };
  const made = (below.get(undefined) ?? []).map(grow);
  trees.set(all, made as unknown as readonly Branch<Nesting>[]);
  return made;
}

function parentOf(entry: Nesting): string | undefined {
  return entry.type === 'competence' ? entry.data.partOf : entry.data.parent;
}

/** How many entries stand above each. */
function depthsOf<E extends Nesting>(entries: readonly E[], byId: ReadonlyMap<string, E>): ReadonlyMap<E, number> {
  const depths = new Map<E, number>();
  for (const entry of entries) {
    const path = new Set<E>();
    let at: E | undefined = entry;
    for (; at && !depths.has(at) && !path.has(at); at = byId.get(parentOf(at) ?? '')) path.add(at);
    const ways = [...path];
    // All that go round in a cycle are at the top.
    const cycle = at && path.has(at) ? ways.splice(ways.indexOf(at)) : [];
    for (const each of cycle) depths.set(each, 0);
    let depth = (at && depths.get(at)) ?? -1;
    for (const each of ways.toReversed()) {
      depth = depth === longestChain ? 0 : depth + 1;
      depths.set(each, depth);
    }
  }
  return depths;
}
