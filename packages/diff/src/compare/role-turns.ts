import type { ResolvedElective, ResolvedRequirement, ResolvedRole } from '@framewright/model';
import { compareRequirements, areSameRequirements, type RequirementStep, type RequirementTurn } from './compare-requirements.ts';

/** One difference in what a role requires. */
export interface RoleTurn {
  readonly turn: RequirementTurn | 'added' | 'removed' | 'moved' | ElectiveTurn;
  /** The competence; absent if it is about an elective as a whole. */
  readonly competence?: string;
  /** The elective; absent if it is about the floor. */
  readonly elective?: ResolvedElective;
  readonly step?: RequirementStep;
  /** The competences that a moved requirement is about now. */
  readonly to?: readonly string[];
  readonly before?: readonly ResolvedRequirement[];
  readonly after?: readonly ResolvedRequirement[];
  readonly atLeast?: { readonly before: number; readonly after: number };
}

type ElectiveTurn =
  | 'option-added'
  | 'option-removed'
  | 'elective-added'
  | 'elective-removed'
  | 'elective-raised'
  | 'elective-lowered'
  | 'made-mandatory'
  | 'made-optional';

/** What the comparison of requirements depends on. */
export interface RoleWords {
  readonly contexts: readonly string[];
  /** The successors of a deprecated competence; none if it is not deprecated. */
  readonly successors: (competence: string) => readonly string[];
}

/** All differences in what a role requires before and after, inheritance included. */
export function roleTurns(before: ResolvedRole, after: ResolvedRole, words: RoleWords): readonly RoleTurn[] {
  const electives = new Map([...before.electives, ...after.electives].map(({ id }) => [id, id]));
  return [
    ...requirementTurns(before.requirements, after.requirements, words),
    ...[...electives.keys()].flatMap((id) =>
      electiveTurns(
        before.electives.find((each) => each.id === id),
        after.electives.find((each) => each.id === id),
        words,
      ),
    ),
  ];
}

function requirementTurns(
  before: readonly ResolvedRequirement[],
  after: readonly ResolvedRequirement[],
  words: RoleWords,
): readonly RoleTurn[] {
  const [old, current] = [byCompetence(before), byCompetence(after)];
  const turns: RoleTurn[] = [];
  const arrived = new Set<string>();
  for (const [competence, was] of old) {
    const is = current.get(competence);
    if (is) {
      if (areSameRequirements(was, is)) continue;
      for (const step of compareRequirements(was, is, words.contexts))
        turns.push({ turn: step.turn, competence, step, before: was, after: is });
      continue;
    }
    const to = words.successors(competence).filter((id) => current.has(id) && !old.has(id) && !arrived.has(id));
    const moves = to.length > 0 && to.every((id) => isNoStricter(was, current.get(id) ?? [], words.contexts));
    if (!moves) turns.push({ turn: 'removed', competence, before: was });
    else {
      for (const id of to) arrived.add(id);
      turns.push({ turn: 'moved', competence, to, before: was, after: to.flatMap((id) => current.get(id) ?? []) });
    }
  }
  for (const [competence, is] of current)
    if (!old.has(competence) && !arrived.has(competence)) turns.push({ turn: 'added', competence, after: is });
  return turns;
}

function electiveTurns(before: ResolvedElective | undefined, after: ResolvedElective | undefined, words: RoleWords): readonly RoleTurn[] {
  if (!before) return after ? [{ turn: 'elective-added', elective: after, after: after.of }] : [];
  if (!after) return [{ turn: 'elective-removed', elective: before, before: before.of }];
  const turns: RoleTurn[] = requirementTurns(before.of, after.of, words).map((turn) => ({
    ...turn,
    turn: ofOption(turn.turn),
    elective: after,
  }));
  const atLeast = { before: before.atLeast, after: after.atLeast };
  if (atLeast.after > atLeast.before) turns.push({ turn: 'elective-raised', elective: after, atLeast });
  if (atLeast.after < atLeast.before) turns.push({ turn: 'elective-lowered', elective: after, atLeast });
  const moved = new Map(turns.flatMap(({ turn, competence = '', to = [] }) => (turn === 'moved' ? to.map((id) => [id, competence]) : [])));
  const left = new Set(after.of.map(({ competence }) => competence));
  for (const id of after.including)
    if (!before.including.includes(moved.get(id) ?? id)) turns.push({ turn: 'made-mandatory', competence: id, elective: after });
  for (const id of before.including)
    if (!after.including.includes(id) && left.has(id)) turns.push({ turn: 'made-optional', competence: id, elective: after });
  return turns;
}

/** An added option widens a choice, while an added requirement asks for more. */
function ofOption(turn: RoleTurn['turn']): RoleTurn['turn'] {
  return turn === 'added' ? 'option-added' : turn === 'removed' ? 'option-removed' : turn;
}

function isNoStricter(was: readonly ResolvedRequirement[], is: readonly ResolvedRequirement[], contexts: readonly string[]): boolean {
  return compareRequirements(was, is, contexts).every(({ turn }) => turn === 'lowered' || turn === 'relaxed' || turn === 'narrowed');
}

function byCompetence(requirements: readonly ResolvedRequirement[]): ReadonlyMap<string, readonly ResolvedRequirement[]> {
  return Map.groupBy(requirements, ({ competence }) => competence);
}
