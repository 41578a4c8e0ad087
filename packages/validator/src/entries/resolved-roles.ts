import { entryOf, resolveRole, type EntryOf, type Framework, type ResolvedRole } from '@framewright/model';
import { perFramework } from '../memory/per-framework.ts';
import { isSettled } from './written-entry.ts';

/** A role with what it requires after inheritance. */
export interface RoleInFull {
  readonly role: EntryOf<'role'>;
  readonly resolved: ResolvedRole;
}

/** A role after inheritance, for all contexts. */
export function inFull(framework: Framework, role: EntryOf<'role'>): RoleInFull {
  const roles = rolesInFull(framework);
  const known = roles.get(role) ?? { role, resolved: resolveRole(framework, role) };
  roles.set(role, known);
  return known;
}

/**
 * The role that a role extends.
 * Undefined where it extends none, and where what it inherits can't be told: a base is unknown, can't be read, or is part of a circle.
 */
export function baseInFull(framework: Framework, role: EntryOf<'role'>): RoleInFull | undefined {
  const seen = new Set([role]);
  for (let current = role; current.data.extends !== undefined; ) {
    const next = entryOf(framework, 'role', current.data.extends);
    if (!next || seen.has(next) || !isSettled(next, 'extends')) return undefined;
    seen.add(next);
    current = next;
  }
  const base = role.data.extends === undefined ? undefined : entryOf(framework, 'role', role.data.extends);
  return base && inFull(framework, base);
}

const rolesInFull = perFramework(() => new Map<EntryOf<'role'>, RoleInFull>());
