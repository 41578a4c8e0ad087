import { resolveRole, type Entry, type EntryOf, type Framework, type ResolvedRole } from '@framewright/model';
import type { Pair } from './pair.ts';
import { roleTurns, type RoleTurn, type RoleWords } from './role-turns.ts';

/** A turn with the role that it began at and the roles that inherit it. */
export interface RoleReport {
  readonly pair: Pair;
  readonly turn: RoleTurn;
  /** The inheriting roles as they were before, sorted by id. */
  readonly heirs: readonly Entry[];
}

const requirementKeys = ['requires', 'electives', 'extends', 'without'];

/**
 * The changes in what roles require. A turn that roles inherit unchanged is reported once, at the role where it began.
 * @param before the framework before, with the changes of the vocabulary applied
 * @param compareAll whether ratings may mean something else although none was rewritten, so that every role has to be compared
 */
export function roleReports(
  before: Framework,
  after: Framework,
  pairs: readonly Pair[],
  words: RoleWords,
  compareAll: boolean,
): readonly RoleReport[] {
  const byId = new Map(pairs.map((pair) => [pair.after.id, pair]));
  const changed = new Map<string, boolean>();
  const reports = new Map<string, Map<string, { pair: Pair; turn: RoleTurn; heirs: Entry[] }>>();
  const inOrder = new Set<Pair>();
  for (const pair of pairs) for (const each of [pair, ...waitingBases(pair, byId, inOrder)].toReversed()) inOrder.add(each);

  for (const pair of inOrder) {
    const base = baseOf(pair, byId);
    const isChanged =
      compareAll ||
      requirementKeys.some((key) => pair.keys.has(key)) ||
      (base ? (changed.get(base.after.id) ?? true) : pair.new['extends'] !== undefined);
    changed.set(pair.after.id, isChanged);
    if (!isChanged) continue;
    const own = new Map<string, { pair: Pair; turn: RoleTurn; heirs: Entry[] }>();
    reports.set(pair.after.id, own);
    const fromBase = base && reports.get(base.after.id);
    for (const turn of roleTurns(resolved(before, pair.after.id), resolved(after, pair.after.id), words)) {
      const inherited = fromBase && isInherited(pair, turn) ? fromBase.get(turnKey(turn)) : undefined;
      if (inherited) inherited.heirs.push(pair.before);
      own.set(turnKey(turn), inherited ?? { pair, turn, heirs: [] });
    }
  }
  const all = new Set([...reports.values()].flatMap((own) => [...own.values()]));
  return [...all].map((report) => ({ ...report, heirs: report.heirs.toSorted((a, b) => (a.id < b.id ? -1 : 1)) }));
}

/** The role that it extends, if that is the same on both sides. */
function baseOf(pair: Pair, byId: ReadonlyMap<string, Pair>): Pair | undefined {
  const id = pair.new['extends'];
  return typeof id === 'string' && pair.old['extends'] === id ? byId.get(id) : undefined;
}

/** The roles that have to come before a role, the nearest first; none if they go round in a cycle. */
function waitingBases(pair: Pair, byId: ReadonlyMap<string, Pair>, inOrder: ReadonlySet<Pair>): readonly Pair[] {
  const bases = new Set<Pair>();
  for (let at = baseOf(pair, byId); at && !inOrder.has(at); at = baseOf(at, byId)) {
    if (at === pair || bases.has(at)) return [];
    bases.add(at);
  }
  return [...bases];
}

function resolved(framework: Framework, id: string): ResolvedRole {
  const role = framework.byId.get(id);
  return role?.type === 'role' ? resolveRole(framework, role as EntryOf<'role'>) : { id, title: id, requirements: [], electives: [] };
}

/** Whether the role itself says nothing about the subject of the turn. */
function isInherited(pair: Pair, turn: RoleTurn): boolean {
  return [pair.old, pair.new].every((data) => {
    const { requires = {}, without = [], electives = [] } = data as unknown as EntryOf<'role'>['data'];
    if (turn.elective) return !electives.some(({ id }) => id === turn.elective?.id);
    return [turn.competence ?? '', ...(turn.to ?? [])].every((id) => !Object.hasOwn(requires, id) && !without.includes(id));
  });
}

/** A key of a turn that is the same for the same turn of different roles. */
function turnKey({ turn, competence = '', elective }: RoleTurn): string {
  return `${turn} ${competence} ${elective?.id ?? ''}`;
}
