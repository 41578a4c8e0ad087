import { entryOf, longestChain, resolveRole, type EntryOf, type ResolvedRole } from '@framewright/model';
import type { FrameworkContext } from '../memory/framework-context.ts';
import { isSettled } from './written-entry.ts';

/** A role with what it requires after inheritance. */
export interface RoleAfterInheritance {
  readonly role: EntryOf<'role'>;
  readonly resolved: ResolvedRole;
}

/** A role after inheritance, for all contexts. */
export function resolvedRole(context: FrameworkContext, role: EntryOf<'role'>): RoleAfterInheritance {
  const roles = context.memory.of(context, startRoles);
  const known = roles.get(role) ?? { role, resolved: resolveRole(context.framework, role) };
  roles.set(role, known);
  return known;
}

/**
 * The role that a role extends.
 * Undefined if it extends none, and where what it inherits can't be told: a base is unknown, can't be read, is part of a cycle, or stands too far up.
 */
export function resolvedBase(context: FrameworkContext, role: EntryOf<'role'>): RoleAfterInheritance | undefined {
  const { framework } = context;
  const seen = new Set([role]);
  for (let current = role; current.data.extends !== undefined; ) {
    const next = entryOf(framework, 'role', current.data.extends);
    if (!next || seen.has(next) || seen.size > longestChain || !isSettled(next, 'extends')) return undefined;
    seen.add(next);
    current = next;
  }
  const base = role.data.extends === undefined ? undefined : entryOf(framework, 'role', role.data.extends);
  return base && resolvedRole(context, base);
}

const startRoles = (): Map<EntryOf<'role'>, RoleAfterInheritance> => new Map();
