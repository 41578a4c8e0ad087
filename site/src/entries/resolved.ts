import {
  inReadingOrder,
  resolveRole,
  rolesByRung,
  type EntryOf,
  type Framework,
  type ResolvedElective,
  type ResolvedRequirement,
  type ResolvedRole,
} from '@framewright/model';
import { familyTrees, flattenTrees } from './tree.ts';

/** One place where a role asks for a competence. */
export interface Need {
  readonly role: EntryOf<'role'>;
  readonly requirement: ResolvedRequirement;
  /** The elective that the requirement is part of; none if it belongs to the floor. */
  readonly elective?: Pick<ResolvedElective, 'id' | 'title'>;
}

/** Every role after inheritance, and who needs what: worked out once for a framework. */
export interface ResolvedRoles {
  /** In reading order: family after family, from the lowest rung. */
  readonly roles: readonly EntryOf<'role'>[];
  readonly byRole: ReadonlyMap<EntryOf<'role'>, ResolvedRole>;
  readonly needsOf: ReadonlyMap<string, readonly Need[]>;
}

const known = new WeakMap<Framework, ResolvedRoles>();

/** The resolved roles of a framework. */
export function resolvedRoles(framework: Framework): ResolvedRoles {
  const before = known.get(framework);
  if (before) return before;
  const roles = rolesInOrder(framework);
  const byRole = new Map(roles.map((role) => [role, resolveRole(framework, role)]));
  const needsOf = new Map<string, Need[]>();
  const add = (need: Need): void => {
    const needs = needsOf.get(need.requirement.competence);
    if (needs) needs.push(need);
    else needsOf.set(need.requirement.competence, [need]);
  };
  for (const [role, resolved] of byRole) {
    for (const requirement of resolved.requirements) add({ role, requirement });
    for (const elective of resolved.electives) for (const requirement of elective.of) add({ role, requirement, elective });
  }
  const made = { roles, byRole, needsOf };
  known.set(framework, made);
  return made;
}

function rolesInOrder(framework: Framework): readonly EntryOf<'role'>[] {
  const families = flattenTrees(familyTrees(framework)).map(({ id }) => id);
  const named = new Set<string | undefined>(families);
  const byFamily = Map.groupBy(framework.entries.role, ({ data }) => (named.has(data.family) ? data.family : undefined));
  return [...families, undefined].flatMap((id) => {
    const roles = byFamily.get(id) ?? [];
    return id === undefined ? inReadingOrder(roles, framework.language) : rolesByRung(roles, framework.language);
  });
}
