import { pathOf, slugOf } from '@framewright/model';
import type { Context, EntryOf, ResolvedRole } from '@framewright/model';
import { href, type Link } from '../../address/entry-paths.ts';
import { resolvedRoles } from '../../entries/resolved.ts';
import type { View } from '../../editions/view.ts';

/** A choice of context: all at once, or one alone. */
export interface ContextChoice extends Link {
  readonly href: string;
  readonly current: boolean;
}

/** The contexts for which a role has a page of its own; none if it requires the same in all. */
export function contextsOf(view: View, role: EntryOf<'role'>): readonly Context[] {
  const resolved = resolvedRoles(view.framework).byRole.get(role);
  const all = view.framework.manifest.data.contexts ?? [];
  const own = role.data.contexts ? all.filter(({ id }) => role.data.contexts?.includes(id)) : all;
  return resolved && own.length > 1 && isConditional(resolved) ? own : [];
}

/** The address of a role in a context. */
export function contextHref(view: View, role: EntryOf<'role'>, context: string): string {
  return href(view.base, `${pathOf(role)}${slugOf(context)}/`);
}

/** The choice that a role's pages offer; empty if there is nothing to choose. */
export function contextChoices(view: View, role: EntryOf<'role'>, current: string | undefined): readonly ContextChoice[] {
  const contexts = contextsOf(view, role);
  if (contexts.length === 0) return [];
  return [
    { label: view.words.role.allContexts, href: href(view.base, pathOf(role)), current: current === undefined },
    ...contexts.map(({ id, title }) => ({ label: title, href: contextHref(view, role, id), current: id === current })),
  ];
}

function isConditional(resolved: ResolvedRole): boolean {
  const all = [...resolved.requirements, ...resolved.electives.flatMap(({ of }) => of)];
  return all.some(({ contexts }) => contexts !== undefined);
}
