import { entryOf, inReadingOrder, type EntryOf, type Framework } from '@framewright/model';
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

/** All entries of trees, each before those below it. */
export function flattenTrees<E>(trees: readonly Branch<E>[]): readonly E[] {
  return trees.flatMap(({ entry, branches: below }) => [entry, ...flattenTrees(below)]);
}

/** An entry and those above it, the highest first; none for an unknown id. */
export function pathTo<T extends NestingType>(framework: Framework, type: T, id: string | undefined): readonly EntryOf<T>[] {
  const path: EntryOf<T>[] = [];
  const find = (at: string | undefined): EntryOf<T> | undefined => (at === undefined ? undefined : entryOf(framework, type, at));
  for (let at = find(id); at && !path.includes(at); at = find(parentOf(at as Nesting))) path.unshift(at);
  return path;
}

const trees = new WeakMap<readonly Nesting[], readonly Branch<Nesting>[]>();
const branches = new WeakMap<Nesting, Branch<Nesting>>();

/**
 * Entries as trees, computed once. The first of several with one id stands for all. An entry whose parent is unknown, or a descendant, is
 * at the top.
 */
function treesOf<E extends Nesting>(all: readonly E[], language: string): readonly Branch<E>[] {
  const before = trees.get(all);
  if (before) return before as unknown as readonly Branch<E>[];
  const entries = firstOfEach(all);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const below = new Map<string | undefined, E[]>();
  for (const entry of inReadingOrder(entries, language)) {
    const parent = isInCycle(entry, byId) ? undefined : byId.get(parentOf(entry) ?? '')?.id;
    const siblings = below.get(parent);
    if (siblings) siblings.push(entry);
    else below.set(parent, [entry]);
  }
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

function isInCycle<E extends Nesting>(entry: E, byId: ReadonlyMap<string, E>): boolean {
  const seen = new Set<string>();
  for (let at = byId.get(parentOf(entry) ?? ''); at && !seen.has(at.id); at = byId.get(parentOf(at) ?? '')) {
    if (at.id === entry.id) return true;
    seen.add(at.id);
  }
  return false;
}
