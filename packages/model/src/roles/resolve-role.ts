import { chainFrom } from '../entries/chain.ts';
import type { EntryOf } from '../entries/entry.ts';
import { entryOf, type Framework } from '../framework/framework.ts';
import type { Elective, Requirement, ResolvedElective, ResolvedRequirement, ResolvedRole } from '../generated/types.ts';
import { ratingOn, scaleOf } from './rating.ts';

type Written = Readonly<Record<string, Requirement | readonly Requirement[]>>;
type Origin = ResolvedRequirement['origin'];

/**
 * What a role requires after inheritance.
 *
 * The floor is the floor of the role it extends, less `without`, with each requirement replaced whole by the role's own of the same
 * competence. Electives stand beside the floor; the base's are inherited, replaced by one of the same id. For a chosen context only what
 * applies there remains.
 *
 * A role that extends itself, directly or through others, is resolved as if it did not from there on; unknown bases add nothing, nor do
 * those after the longest chain.
 *
 * @param context id of a context; without it requirements keep their conditions
 */
export function resolveRole(framework: Framework, role: EntryOf<'role'>, context?: string): ResolvedRole {
  const bases = chainFrom(role, ({ data }) => (data.extends === undefined ? undefined : entryOf(framework, 'role', data.extends)));
  let whole: Resolved = { requirements: [], electives: [] };
  for (const each of [role, ...bases].toReversed()) whole = onTopOf(framework, each, whole);
  const applies = (requirement: ResolvedRequirement): boolean =>
    context === undefined || requirement.contexts === undefined || requirement.contexts.includes(context);
  return {
    id: role.id,
    title: role.data.title,
    ...(context === undefined ? {} : { context }),
    requirements: whole.requirements.filter(applies),
    electives: whole.electives.map((elective) => {
      const of = elective.of.filter(applies);
      const left = new Set(of.map((requirement) => requirement.competence));
      return { ...elective, including: elective.including.filter((id) => context === undefined || left.has(id)), of };
    }),
  };
}

/** The requirements of one competence, whether written as one or as a list by context. */
export function requirementList(written: Requirement | readonly Requirement[]): readonly Requirement[] {
  return Array.isArray(written) ? (written as readonly Requirement[]) : [written as Requirement];
}

interface Resolved {
  readonly requirements: readonly ResolvedRequirement[];
  readonly electives: readonly ResolvedElective[];
}

/** What a role requires together with what it inherits. */
function onTopOf(framework: Framework, role: EntryOf<'role'>, inherited: Resolved): Resolved {
  const without = new Set(role.data.without);
  const own = role.data.requires ?? {};
  const held = new Set(inherited.requirements.map((requirement) => requirement.competence));

  const inheritedRequirements = inherited.requirements
    .filter(({ competence }) => !without.has(competence) && !Object.hasOwn(own, competence))
    .map((requirement) => ({ ...requirement, origin: 'inherited' as const }));
  const stated = requirementsOf(framework, own, role.id, (competence) => (held.has(competence) ? 'overridden' : 'own'));

  const ownElectives = role.data.electives ?? [];
  const replaced = new Set(inherited.electives.map(({ id }) => id));
  const inheritedElectives = inherited.electives.map((elective) => {
    const replacement = ownElectives.find(({ id }) => id === elective.id);
    return replacement
      ? electiveOf(framework, replacement, role.id, 'overridden')
      : { ...elective, of: elective.of.map((requirement) => ({ ...requirement, origin: 'inherited' as const })) };
  });
  const newElectives = ownElectives
    .filter(({ id }) => !replaced.has(id))
    .map((elective) => electiveOf(framework, elective, role.id, 'own'));

  return { requirements: [...inheritedRequirements, ...stated].sort(byCompetence), electives: [...inheritedElectives, ...newElectives] };
}

function electiveOf(framework: Framework, elective: Elective, from: string, origin: Origin): ResolvedElective {
  const of = [...requirementsOf(framework, elective.of, from, () => origin)].sort(byCompetence);
  return { id: elective.id, title: elective.title, atLeast: elective.atLeast, including: [...(elective.including ?? [])].sort(), of };
}

function requirementsOf(
  framework: Framework,
  written: Written,
  from: string,
  originOf: (competence: string) => Origin,
): readonly ResolvedRequirement[] {
  return Object.entries(written).flatMap(([competence, stated]) => {
    const target = entryOf(framework, 'competence', competence);
    const scale = target && scaleOf(framework, target.data)?.data;
    return requirementList(stated).map((requirement): ResolvedRequirement => {
      const rating = ratingOn(scale, requirement.rating);
      return {
        competence,
        ...(rating === undefined ? {} : { rating }),
        ...(requirement.contexts === undefined ? {} : { contexts: requirement.contexts }),
        need: requirement.need ?? 'expected',
        origin: originOf(competence),
        from,
      };
    });
  });
}

function byCompetence(a: ResolvedRequirement, b: ResolvedRequirement): number {
  const [left, right] = [sortKey(a), sortKey(b)];
  return left === right ? 0 : left < right ? -1 : 1;
}

function sortKey(requirement: ResolvedRequirement): string {
  return `${requirement.competence} ${requirement.contexts?.join(' ') ?? ''}`;
}
