import { entryOf, type EntryOf, type Framework, type ResolvedRequirement, suggest, ownValue } from '@framewright/model';
import type { FrameworkContext } from '../../memory/framework-context.ts';
import { ratedCompetence } from '../../entries/rated-competence.ts';
import { resolvedBase, resolvedRole } from '../../entries/resolved-roles.ts';
import { isSettled, isWhole } from '../../entries/written-entry.ts';

/** A competence of which a role requires less than a role on the next rung below it. */
export interface LadderDrop {
  readonly role: EntryOf<'role'>;
  readonly lower: EntryOf<'role'>;
  readonly competence: string;
  /** What the lower role requires. */
  readonly before: ResolvedRequirement;
  /** What this role requires, and in which dimension that is less; undefined if it requires nothing. */
  readonly now: { readonly requirement: ResolvedRequirement; readonly dimension: string } | undefined;
  /** The contexts in which it is so; none if it is so in all that the two share. */
  readonly contexts: readonly string[];
}

/**
 * Where a ladder goes down: judged in each context, on what roles require after inheritance, without electives. A desirable requirement
 * counts for the higher role and not for the lower one. Each role is compared with the next rung below it that has a role in the context: a
 * drop further down is a drop of a role between them.
 */
export function ladderDrops(context: FrameworkContext): readonly LadderDrop[] {
  const ladders = Map.groupBy(
    context.framework.entries.role.filter((role) => isOnLadder(context, role)),
    ({ data }) => data.family ?? '',
  );
  return [...ladders.values()].flatMap((roles) =>
    roles.some(({ data }) => data.rung !== roles[0]?.data.rung) ? dropsOn(context, roles) : [],
  );
}

function isOnLadder(context: FrameworkContext, role: EntryOf<'role'>): boolean {
  const { family, rung, status, extends: base } = role.data;
  if (family === undefined || rung === undefined || status === 'draft' || status === 'deprecated') return false;
  return (
    ['requires', 'without', 'contexts', 'extends', 'rung', 'family'].every((key) => isSettled(role, key)) &&
    (base === undefined || resolvedBase(context, role) !== undefined)
  );
}

function dropsOn(context: FrameworkContext, roles: readonly EntryOf<'role'>[]): readonly LadderDrop[] {
  const contexts = context.framework.manifest.data.contexts?.map(({ id }) => id) ?? [];
  const found = new Map<string, { drop: Omit<LadderDrop, 'contexts'>; contexts: string[] }>();
  const compared = new Map<EntryOf<'role'>, number>();
  for (const where of contexts.length === 0 ? [undefined] : contexts) {
    const here = roles.filter(({ data }) => where === undefined || data.contexts === undefined || data.contexts.includes(where));
    const rungs = [...Map.groupBy(here, ({ data }) => data.rung ?? 0)].sort(([a], [b]) => a - b);
    for (const [index, [, higher]] of rungs.entries()) {
      const lower = rungs[index - 1]?.[1] ?? [];
      for (const role of lower.length === 0 ? [] : higher) {
        compared.set(role, (compared.get(role) ?? 0) + 1);
        for (const drop of dropsOf(context, role, lower, where)) {
          const key = `${role.id} ${drop.competence}`;
          const known = found.get(key) ?? { drop, contexts: [] };
          if (where !== undefined) known.contexts.push(where);
          found.set(key, known);
        }
      }
    }
  }
  return [...found.values()].map(({ drop, contexts: failing }) => ({
    ...drop,
    contexts: failing.length === compared.get(drop.role) ? [] : failing,
  }));
}

/** The first drop of each competence. */
function dropsOf(
  context: FrameworkContext,
  role: EntryOf<'role'>,
  lower: readonly EntryOf<'role'>[],
  where: string | undefined,
): readonly Omit<LadderDrop, 'contexts'>[] {
  const { framework } = context;
  const own = Map.groupBy(requirementsIn(context, role, where), ({ competence }) => competence);
  const misspelt = [...own.keys()].filter((id) => !entryOf(framework, 'competence', id));
  const drops = new Map<string, Omit<LadderDrop, 'contexts'>>();
  for (const other of lower) {
    for (const before of requirementsIn(context, other, where)) {
      const { competence } = before;
      if (before.need === 'desirable' || drops.has(competence) || !isCertain(framework, role, before)) continue;
      const [requirement] = own.get(competence) ?? [];
      const dimension = requirement && lessIn(context, requirement, before);
      if (!requirement && suggest(competence, misspelt).length > 0) continue;
      if (!requirement) drops.set(competence, { role, lower: other, competence, before, now: undefined });
      else if (dimension !== undefined) drops.set(competence, { role, lower: other, competence, before, now: { requirement, dimension } });
    }
  }
  return [...drops.values()];
}

function requirementsIn(context: FrameworkContext, role: EntryOf<'role'>, where: string | undefined): readonly ResolvedRequirement[] {
  return resolvedRole(context, role).resolved.requirements.filter(
    ({ contexts }) => where === undefined || contexts === undefined || contexts.includes(where),
  );
}

/** The first dimension in which a requirement asks for less than another, by levels that the scale has. */
function lessIn(context: FrameworkContext, { rating, competence }: ResolvedRequirement, before: ResolvedRequirement): string | undefined {
  const levels = ratedCompetence(context, competence)?.scale?.levels ?? [];
  return Object.entries(before.rating ?? {}).find(([dimension, level]) => {
    const now = ownValue(rating, dimension);
    return now !== undefined && now < level && [now, level].every((one) => levels.some(({ value }) => value === one));
  })?.[0];
}

/** Whether what both roles say about a competence is as it was written, and the competence exists and is in force. */
function isCertain(framework: Framework, role: EntryOf<'role'>, { from, competence }: ResolvedRequirement): boolean {
  const stating = entryOf(framework, 'role', from);
  const status = entryOf(framework, 'competence', competence)?.data.status ?? 'active';
  return (
    framework.byId.has(competence) &&
    status !== 'deprecated' &&
    status !== 'draft' &&
    isWhole(role, 'requires', competence) &&
    (stating === undefined || isWhole(stating, 'requires', competence))
  );
}
