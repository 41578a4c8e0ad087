import { resolveRole, type Entry, type EntryOf, type Framework, type ResolvedRole } from '@framewright/model';
import type { Pair } from './pair.ts';
import { roleTurns, type RoleTurn, type RoleWords } from './role-turns.ts';

/** A turn with the role at which it began and the roles that inherit it. */
export interface RoleReport {
  readonly pair: Pair;
  readonly turn: RoleTurn;
  /** The inheriting roles as they were before, sorted by id. */
  readonly heirs: readonly Entry[];
}

const telling = ['requires', 'electives', 'extends', 'without'];

/**
 * What roles ask differently. A turn that a role inherits unchanged is told once, at the role where it began.
 * @param before the framework before, in the words of after
 * @param wholly whether ratings may mean something else although nobody wrote another, so that every role has to be looked at
 */
export function roleReports(
  before: Framework,
  after: Framework,
  pairs: readonly Pair[],
  words: RoleWords,
  wholly: boolean,
): readonly RoleReport[] {
  const byId = new Map(pairs.map((pair) => [pair.after.id, pair]));
  const changed = new Map<string, boolean>();
  const reports = new Map<string, Map<string, { pair: Pair; turn: RoleTurn; heirs: Entry[] }>>();
  const inOrder = new Set<Pair>();
  const visit = (pair: Pair): void => {
    if (inOrder.has(pair)) return;
    const base = baseOf(pair, byId);
    if (base && !isCircular(pair, byId)) visit(base);
    inOrder.add(pair);
  };
  for (const pair of pairs) visit(pair);

  for (const pair of inOrder) {
    const base = baseOf(pair, byId);
    const isChanged =
      wholly ||
      telling.some((key) => pair.keys.has(key)) ||
      (base ? (changed.get(base.after.id) ?? true) : pair.new['extends'] !== undefined);
    changed.set(pair.after.id, isChanged);
    if (!isChanged) continue;
    const own = new Map<string, { pair: Pair; turn: RoleTurn; heirs: Entry[] }>();
    reports.set(pair.after.id, own);
    const fromBase = base && reports.get(base.after.id);
    for (const turn of roleTurns(resolved(before, pair.after.id), resolved(after, pair.after.id), words)) {
      const inherited = fromBase && isInherited(pair, turn) ? fromBase.get(nameOf(turn)) : undefined;
      if (inherited) inherited.heirs.push(pair.before);
      own.set(nameOf(turn), inherited ?? { pair, turn, heirs: [] });
    }
  }
  const all = new Set([...reports.values()].flatMap((own) => [...own.values()]));
  return [...all].map((report) => ({ ...report, heirs: report.heirs.toSorted((a, b) => (a.id < b.id ? -1 : 1)) }));
}

/** The role that it extends on both sides. */
function baseOf(pair: Pair, byId: ReadonlyMap<string, Pair>): Pair | undefined {
  const id = pair.new['extends'];
  return typeof id === 'string' && pair.old['extends'] === id ? byId.get(id) : undefined;
}

function isCircular(pair: Pair, byId: ReadonlyMap<string, Pair>): boolean {
  const seen = new Set<Pair>();
  for (let at: Pair | undefined = pair; at; at = baseOf(at, byId)) {
    if (seen.has(at)) return true;
    seen.add(at);
  }
  return false;
}

function resolved(framework: Framework, id: string): ResolvedRole {
  const role = framework.byId.get(id);
  return role?.type === 'role' ? resolveRole(framework, role as EntryOf<'role'>) : { id, title: id, requirements: [], electives: [] };
}

/** Whether the role has nothing of its own to say about what the turn is about. */
function isInherited(pair: Pair, turn: RoleTurn): boolean {
  return [pair.old, pair.new].every((data) => {
    const { requires = {}, without = [], electives = [] } = data as unknown as EntryOf<'role'>['data'];
    if (turn.elective) return !electives.some(({ id }) => id === turn.elective?.id);
    return [turn.competence ?? '', ...(turn.to ?? [])].every((id) => !Object.hasOwn(requires, id) && !without.includes(id));
  });
}

/** The same for the same turn of different roles. */
function nameOf({ turn, competence = '', elective }: RoleTurn): string {
  return `${turn} ${competence} ${elective?.id ?? ''}`;
}
