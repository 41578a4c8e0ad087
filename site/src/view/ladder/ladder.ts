import { entryOf, rolesByRung, type EntryOf, type Framework } from '@framewright/model';
import { linkTo, type View } from '../../editions/view.ts';
import type { Link } from '../../address/entry-paths.ts';

/** One rung with its roles; without a number if roles have none. */
export interface Rung {
  readonly rung?: number;
  readonly roles: readonly EntryOf<'role'>[];
}

/** The roles of a family by rung, lowest first; without a family those that have none, which share no ladder. */
export function ladderOf(framework: Framework, family: string | undefined): readonly Rung[] {
  const rungs: { rung?: number; roles: EntryOf<'role'>[] }[] = [];
  const familyOf = ({ data }: EntryOf<'role'>): string | undefined =>
    data.family !== undefined && entryOf(framework, 'family', data.family) ? data.family : undefined;
  for (const role of rolesByRung(
    framework.entries.role.filter((candidate) => familyOf(candidate) === family),
    framework.language,
  )) {
    const last = rungs.at(-1);
    const rung = family === undefined ? undefined : role.data.rung;
    if (last && last.rung === rung) last.roles.push(role);
    else rungs.push({ ...(rung === undefined ? {} : { rung }), roles: [role] });
  }
  return rungs;
}

/** The roles around one on its ladder. */
export interface Neighbours {
  readonly below: readonly Link[];
  readonly beside: readonly Link[];
  readonly above: readonly Link[];
}

/** The neighbours of a role on its ladder; none for a role without a family or a rung. */
export function neighboursOf(view: View, role: EntryOf<'role'>): Neighbours {
  const rungs = role.data.family === undefined ? [] : ladderOf(view.framework, role.data.family).filter(({ rung }) => rung !== undefined);
  const at = rungs.findIndex(({ roles }) => roles.includes(role));
  const linksOf = (rung: Rung | undefined): readonly Link[] =>
    (rung?.roles ?? []).filter((other) => other !== role).map((other) => linkTo(view, other));
  if (at === -1) return { below: [], beside: [], above: [] };
  return { below: linksOf(rungs[at - 1]), beside: linksOf(rungs[at]), above: linksOf(rungs[at + 1]) };
}
